/// The name that assistive technology reads for an element (Accessible Name and Description Computation 1.2).
enum AccessibleName {
  /// The name; empty when there is none.
  static func of(_ element: MarkupElement, in document: ContentDocument) -> String {
    let markup = document.markup
    if let ids = element["aria-labelledby"] {
      let name = ids.words.compactMap { document.ids[$0].map { markup.text(markup.elements[$0]) } }.joined(
        separator: " ")
      if !name.trimmed.isEmpty { return name.trimmed }
    }
    if let label = element["aria-label"]?.trimmed, !label.isEmpty { return label }
    var parts = [markup.text(element)]
    for inner in markup.descendants(element) {
      if let label = inner["aria-label"] { parts.append(label) }
      if inner.isHTML("img") || inner.isHTML("area") || inner.isHTML("input") {
        parts.append(inner["alt"] ?? "")
      }
    }
    parts.append(element["alt"] ?? "")
    parts.append(element["title"] ?? "")
    return parts.joined(separator: " ").trimmed
  }
}
