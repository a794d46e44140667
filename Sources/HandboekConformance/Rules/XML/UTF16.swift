internal import HandboekDiagnostics

/// UTF-8 is to be preferred over UTF-16 (EPUB 3.3 §3.9).
enum UTF16: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-135", .warning, "Een XML-bestand is in UTF-16.", cure: "Bewaar het bestand als UTF-8.",
    reference: "RSC-027")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    let pages = Set(book.pages.map(\.markup.path))
    for (path, prolog, _) in book.prologs where prolog.encoding == .utf16 && !pages.contains(path) {
      findings.add(Self.self, "dit bestand is in UTF-16", Place(path))
    }
  }
}
