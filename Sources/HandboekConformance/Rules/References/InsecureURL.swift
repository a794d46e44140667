internal import HandboekDiagnostics

/// Resources on the web are fetched safely (EPUB 3.3 §3.6).
enum InsecureURL: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-607", .warning, "Iets wordt zonder beveiliging van internet gehaald.", cure: "Schrijf https.",
    reference: "RSC-031")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role.isPublicationResource && reference.role.mayBeRemote
    {
      if reference.url.remote?.lowercased().hasPrefix("http:") ?? false {
        findings.add(Self.self, "\(quoted(reference.text)) begint niet met https", reference.place)
      }
    }
  }
}
