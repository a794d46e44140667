internal import HandboekDiagnostics

/// Publication resources in XML are XML 1.0 (EPUB 3.3 §3.9).
enum XMLVersion: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-133", .error, "Een bestand is geen XML 1.0.", cure: "Schrijf version=\"1.0\".",
    reference: "HTM-001")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (path, prolog, map) in book.prologs {
      guard let version = prolog.version, version != "1.0" else { continue }
      findings.add(
        Self.self, "dit bestand noemt zich XML \(quoted(version))",
        Place(path, prolog.declaration.map { map.range($0) }))
    }
  }
}
