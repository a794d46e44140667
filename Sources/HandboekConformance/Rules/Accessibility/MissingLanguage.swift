internal import HandboekDiagnostics

/// Each document tells its language (WCAG 3.1.1).
enum MissingLanguage: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-916", .warning, "Een document zegt niet in welke taal het is.",
    cure: "Schrijf lang en xml:lang bij ‘html’.", reference: "axe html-has-lang")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let root = document.markup.root
      let tag = root["lang"] ?? root.attribute("lang", Namespace.xml) ?? ""
      if root.isHTML("html"), tag.trimmed.isEmpty {
        findings.add(Self.self, "dit document noemt geen taal", document.markup.place(root))
      }
    }
  }
}
