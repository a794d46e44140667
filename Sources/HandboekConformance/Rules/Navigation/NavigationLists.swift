/// The `nav` elements of a navigation document that EPUB has rules for (EPUB 3.3 §7.3).
enum NavigationLists {
  /// Every `nav` with an `epub:type`.
  static func navs(_ document: ContentDocument) -> [MarkupElement] {
    document.markup.elements.filter { $0.isHTML("nav") && !$0.epubTypes.isEmpty }
  }

  /// The label of a link or heading: its text, and the alternatives of its pictures.
  static func label(_ element: MarkupElement, _ markup: MarkupDocument) -> String {
    let attributes = markup.descendants(element).compactMap { $0["alt"] ?? $0["title"] ?? $0["aria-label"] }
    let own = [element["title"], element["aria-label"]].compactMap(\.self)
    return ([markup.text(element)] + attributes + own).joined(separator: " ").trimmed
  }
}
