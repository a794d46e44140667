internal import HandboekDiagnostics

/// Publication resources in XML are in UTF-8 (EPUB 3.3 §3.9); UTF-16 is allowed outside XHTML.
enum XMLEncoding: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-134", .error, "Een XML-bestand is niet in UTF-8.", cure: "Bewaar het bestand als UTF-8.",
    reference: "RSC-028")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    let pages = Set(book.pages.map(\.markup.path))
    for (path, prolog, map) in book.prologs {
      if prolog.encoding == .utf16, pages.contains(path) {
        findings.add(Self.self, "dit document is in UTF-16", Place(path))
      } else if let name = prolog.declaredEncoding?.lowercased(), prolog.encoding == .utf8,
        name != "utf-8", name != "us-ascii", name != "ascii"
      {
        findings.add(
          Self.self, "dit bestand noemt zich \(quoted(name))",
          Place(path, prolog.declaration.map { map.range($0) }))
      }
    }
  }
}
