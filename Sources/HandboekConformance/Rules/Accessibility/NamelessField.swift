internal import HandboekDiagnostics

/// Fields of forms have a label (WCAG 4.1.2).
enum NamelessField: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-925", .warning, "Een invulveld heeft geen naam.", cure: "Zet er een ‘label’ bij.",
    reference: "axe label")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      let named = Set(markup.elements.filter { $0.isHTML("label") }.compactMap { $0["for"] })
      for field in markup.elements where field.isHTML && ["input", "select", "textarea"].contains(field.name)
      {
        if ["hidden", "submit", "reset", "button", "image"].contains(field["type"]?.lowercased() ?? "") {
          continue
        }
        let hasLabel =
          named.contains(field["id"] ?? "") || markup.ancestors(field).contains { $0.isHTML("label") }
        let hasName = ["aria-label", "aria-labelledby", "title"].contains {
          field[$0]?.trimmed.isEmpty == false
        }
        if !hasLabel, !hasName { findings.add(Self.self, "dit veld heeft geen naam", markup.place(field)) }
      }
    }
  }
}
