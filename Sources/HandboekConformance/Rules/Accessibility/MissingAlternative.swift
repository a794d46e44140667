internal import HandboekDiagnostics

/// Each picture has an alternative text, perhaps an empty one (WCAG 1.1.1).
enum MissingAlternative: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-913", .warning, "Een beeld heeft geen beschrijving.",
    cure: "Schrijf bij alt wat er te zien is; is het versiering, schrijf dan alt=\"\".",
    reference: "axe image-alt")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for image in document.markup.elements where image.isHTML("img") && PictureAlternative.isMissing(image) {
        findings.add(Self.self, "bij dit beeld ontbreekt alt", document.markup.place(image))
      }
    }
  }
}
