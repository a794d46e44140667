internal import HandboekDiagnostics
internal import HandboekXML

/// Attributes that name ids, name ids of the document (HTML §4.9.12, §4.10.4; WAI-ARIA 1.2 §6).
enum IDReference: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-515", .error,
    "Een attribuut noemt een id die er niet is, of die bij een ander soort element hoort.",
    cure: "Verbeter de id.", reference: "RSC-005")

  private static let aria: Set<String> = [
    "aria-controls", "aria-describedby", "aria-details", "aria-flowto", "aria-labelledby", "aria-owns",
    "aria-errormessage",
  ]
  private static let labelled: Set<String> = [
    "button", "input", "meter", "output", "progress", "select", "textarea",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements {
        for attribute in element.attributes where attribute.namespace == nil {
          for word in attribute.value.words where !isRight(word, attribute.name, element, document) {
            let near = NearestName.of(word, among: document.ids.count < 500 ? document.ids.keys.sorted() : [])
            findings.add(
              Self.self, "\(quoted(attribute.name)) noemt \(quoted(word)), en dat kan hier niet",
              markup.place(element, attribute.name),
              fix: near.flatMap { $0 == word ? nil : "bedoelde u \(quoted($0))?" })
          }
        }
      }
    }
  }

  /// Whether an id named in an attribute is one that may be named there.
  private static func isRight(
    _ id: String, _ name: String, _ element: MarkupElement, _ document: ContentDocument
  ) -> Bool {
    let markup = document.markup
    let target = document.ids[id].map { markup.elements[$0] }
    if aria.contains(name) || name == "aria-activedescendant" { return target != nil }
    guard element.isHTML else { return true }
    switch (name, element.name) {
    case ("for", "label"):
      return target.map { labelled.contains($0.name) || HTMLElements.isCustom($0.name) } ?? false
    case ("list", "input"): return target?.isHTML("datalist") ?? false
    case ("headers", "td"), ("headers", "th"):
      guard let target, target.isHTML("th") else { return false }
      return table(of: target, markup) == table(of: element, markup)
    default: return true
    }
  }

  private static func table(_ element: MarkupElement, _ markup: MarkupDocument) -> Int? {
    markup.ancestors(element).first { $0.isHTML("table") }?.index
  }

  private static func table(of element: MarkupElement, _ markup: MarkupDocument) -> Int? {
    table(element, markup)
  }
}
