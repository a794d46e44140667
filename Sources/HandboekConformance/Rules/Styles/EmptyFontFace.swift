internal import HandboekDiagnostics

/// `@font-face` says which font (CSS Fonts §4).
enum EmptyFontFace: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-706", .warning, "Een @font-face is leeg.",
    cure: "Vul font-family en src in, of haal @font-face weg.",
    reference: "CSS-019")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      for range in sheet.emptyFontFaces {
        findings.add(Self.self, "deze @font-face is leeg", sheet.place(range))
      }
    }
  }
}
