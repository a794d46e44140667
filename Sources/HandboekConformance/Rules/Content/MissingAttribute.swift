internal import HandboekDiagnostics

/// Elements have the attributes that they need (HTML §4).
enum MissingAttribute: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-512", .error, "Bij een element ontbreekt een attribuut dat nodig is.",
    cure: "Voeg het attribuut toe.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        for name in missing(element, markup) {
          findings.add(
            Self.self, "bij \(quoted(element.name)) ontbreekt \(quoted(name))", markup.place(element))
        }
      }
    }
  }

  private static func missing(_ element: MarkupElement, _ markup: MarkupDocument) -> [String] {
    func has(_ name: String) -> Bool { element[name] != nil }
    switch element.name {
    case "link": return has("rel") || has("itemprop") || has("property") ? [] : ["rel"]
    case "object": return has("data") || has("type") ? [] : ["data"]
    case "source":
      let name = markup.parent(element)?.isHTML("picture") ?? false ? "srcset" : "src"
      return has(name) ? [] : [name]
    case "meta": return missingOfMeta(element)
    default: return (HTMLAttributes.required[element.name] ?? []).filter { !has($0) }
    }
  }

  private static func missingOfMeta(_ element: MarkupElement) -> [String] {
    if element["charset"] != nil { return [] }
    let isNamed = ["name", "http-equiv", "itemprop", "property"].contains { element[$0] != nil }
    if !isNamed { return ["name"] }
    return element["content"] == nil ? ["content"] : []
  }
}
