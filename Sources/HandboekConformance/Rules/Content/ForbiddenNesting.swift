internal import HandboekDiagnostics

/// Elements that may not stand inside each other at any depth (HTML §4, content models).
enum ForbiddenNesting: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-506", .error, "Een element staat in een element waar het nergens in mag.",
    cure: "Haal één van de twee weg.", reference: "RSC-005")

  private static let interactive: Set<String> = [
    "a", "button", "details", "embed", "iframe", "input", "label", "select", "textarea",
  ]
  private static let forbidden: [String: Set<String>] = [
    "a": interactive, "button": interactive, "label": ["label"], "form": ["form"], "dfn": ["dfn"],
    "header": ["header", "footer"], "footer": ["header", "footer"],
    "address": ["address", "header", "footer"],
    "caption": ["table"], "meter": ["meter"], "progress": ["progress"], "audio": ["audio", "video"],
    "video": ["audio", "video"],
  ]
  private static let sections: Set<String> = ["article", "aside", "nav", "section"]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        if element.name == "area",
          !markup.ancestors(element).contains(where: { $0.isHTML("map") || $0.isHTML("template") })
        {
          findings.add(Self.self, "‘area’ staat alleen in ‘map’", markup.place(element))
        }
        guard let names = forbidden[element.name] else { continue }
        for inner in markup.descendants(element) where inner.isHTML && names.contains(inner.name) {
          if inner.name == "input", inner["type"]?.lowercased() == "hidden" { continue }
          if inner.name == "header" || inner.name == "footer", element.name != "address",
            startsAnew(inner, inside: element, markup)
          {
            continue
          }
          findings.add(
            Self.self, "\(quoted(inner.name)) mag niet in \(quoted(element.name)) staan", markup.place(inner))
        }
      }
    }
  }

  /// Whether a section between the two makes the inner one the header of something else.
  private static func startsAnew(
    _ inner: MarkupElement, inside outer: MarkupElement, _ markup: MarkupDocument
  ) -> Bool {
    markup.ancestors(inner).contains { $0.index > outer.index && sections.contains($0.name) }
  }
}
