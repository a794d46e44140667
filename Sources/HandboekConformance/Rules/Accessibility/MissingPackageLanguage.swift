internal import HandboekDiagnostics

/// The package document tells the language of its own text (EPUB 3.3 §5.3.4).
enum MissingPackageLanguage: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-917", .warning, "Het pakketdocument zegt niet in welke taal titel en beschrijving zijn.",
    cure: "Schrijf xml:lang bij ‘package’.", reference: "Ace epub-lang")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, package.metadata != nil else { return }
    if package.markup.root.attribute("lang", Namespace.xml)?.trimmed.isEmpty ?? true {
      findings.add(Self.self, "xml:lang ontbreekt", package.place)
    }
  }
}
