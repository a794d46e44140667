internal import HandboekDiagnostics

/// The book's own colours have enough contrast (WCAG 1.4.3).
enum LowContrast: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-941", .warning, "Tekst en achtergrond lijken te veel op elkaar.",
    cure: "Maak de tekst donkerder of de achtergrond lichter: minstens 4,5 op 1.",
    reference: "axe color-contrast")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      for rule in StyleColours(sheet).rules {
        guard let text = rule.text, let background = rule.background else { continue }
        let ratio = text.contrast(with: background)
        // Large text may have less.
        let least = rule.selector.hasPrefix("h1") || rule.selector.hasPrefix("h2") ? 3.0 : 4.5
        guard ratio < least else { continue }
        let tenths = Int(ratio * 10)
        findings.add(
          Self.self, "bij \(quoted(rule.selector)) is het contrast \(tenths / 10),\(tenths % 10) op 1",
          rule.place)
      }
    }
  }
}
