internal import HandboekDiagnostics

/// Who sets the colour of all text, sets its background too, and the other way round (WCAG failure F24).
enum HalfColours: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-942", .warning, "Het boek kiest voor alle tekst een kleur zonder achtergrond, of andersom.",
    cure: "Geef allebei, of geen van beide; in het donker is de tekst anders niet te lezen.",
    reference: "WCAG F24")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      let rules = StyleColours(sheet).rules.filter { ["body", "html", ":root", "*"].contains($0.selector) }
      let text = rules.first(where: \.setsText)
      let background = rules.first(where: \.setsBackground)
      if let text, background == nil {
        findings.add(Self.self, "bij \(quoted(text.selector)) ontbreekt de achtergrond", text.place)
      } else if let background, text == nil {
        findings.add(
          Self.self, "bij \(quoted(background.selector)) ontbreekt de kleur van de tekst", background.place)
      }
    }
  }
}
