/// The table of contents of an EPUB as a flat list.
enum EPUBContents {
  /// The entries of the navigation document (EPUB 3.3 §7.4.1), else those of the NCX (OPF 2.0.1 §2.4.1); one more
  /// than the limit of lists when there are too many.
  static func entries(of book: CheckedBook) -> [EPUBFacts.Entry] {
    if let document = book.navigation { return entries(navigation: document.markup) }
    if let document = book.documents.first(where: { $0.kind == .ncx }) {
      return entries(ncx: document.markup)
    }
    return []
  }

  private static func entries(navigation markup: MarkupDocument) -> [EPUBFacts.Entry] {
    guard let nav = markup.elements.first(where: { $0.isHTML("nav") && $0.epubTypes.contains("toc") }) else {
      return []
    }
    var entries: [EPUBFacts.Entry] = []
    for element in markup.descendants(nav) where element.isHTML("a") || element.isHTML("span") {
      guard entries.count <= EPUBFacts.listLimit, let item = markup.parent(element), item.isHTML("li") else {
        continue
      }
      let level = markup.ancestors(element).prefix { $0.index > nav.index }.count { $0.isHTML("ol") }
      add(markup.text(element), level, element["href"], markup, to: &entries)
    }
    return entries
  }

  private static func entries(ncx markup: MarkupDocument) -> [EPUBFacts.Entry] {
    var entries: [EPUBFacts.Entry] = []
    for point in markup.elements where point.name == "navPoint" && entries.count <= EPUBFacts.listLimit {
      let parts = markup.children(point)
      guard let label = parts.first(where: { $0.name == "navLabel" }) else { continue }
      let level = 1 + markup.ancestors(point).count { $0.name == "navPoint" }
      let address = parts.first { $0.name == "content" }?["src"]
      add(markup.text(label), level, address, markup, to: &entries)
    }
    return entries
  }

  private static func add(
    _ title: String, _ level: Int, _ address: String?, _ markup: MarkupDocument,
    to entries: inout [EPUBFacts.Entry]
  ) {
    let title = EPUBFacts.cut(title)
    guard !title.isEmpty else { return }
    var place: String?
    if let address {
      let url = ContentURL(address, in: markup.path)
      if let path = url.path { place = EPUBFacts.cut(path + (url.fragment.map { "#" + $0 } ?? "")) }
    }
    entries.append(EPUBFacts.Entry(level: max(level, 1), title: title, address: place))
  }
}
