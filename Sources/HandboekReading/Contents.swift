internal import HandboekContainer
internal import HandboekDocument
internal import HandboekXML

/// The lists that lead into a book: contents, landmarks, pages.
struct Contents {
  var entries: [BookEntry] = []
  var landmarks: [BookEntry] = []
  var pages: [BookEntry] = []

  // MARK: Navigation document (EPUB 3.3 §7)

  init() {}

  init(navigation root: XMLElement, path: ContainerPath, links: BookLinks, limits: ReadingLimits) {
    var reader = EntryReader(path: path, links: links, limits: limits)
    for nav in root.all("nav") {
      guard let list = nav.first("ol") ?? nav.first("ul") else { continue }
      if nav.isType("toc", "doc-toc"), entries.isEmpty {
        entries = reader.items(of: list)
      } else if nav.isType("landmarks"), landmarks.isEmpty {
        landmarks = reader.items(of: list)
      } else if nav.isType("page-list", "doc-pagelist"), pages.isEmpty {
        pages = reader.items(of: list)
      }
    }
    if entries.isEmpty, let list = (root.first("nav") ?? root).first("ol") {
      entries = reader.items(of: list)
    }
  }

  // MARK: NCX (OPF 2.0.1 §2.4.1)

  init(ncx root: XMLElement, path: ContainerPath, links: BookLinks, limits: ReadingLimits) {
    var reader = EntryReader(path: path, links: links, limits: limits)
    if let map = root.first("navMap") ?? root.first("navmap") {
      entries = reader.points(of: map, named: "navpoint")
    }
    if let list = root.first("pageList") ?? root.first("pagelist") {
      pages = reader.points(of: list, named: "pagetarget")
    }
  }

  /// The landmarks of EPUB 2.
  static func landmarks(_ package: Package, path: ContainerPath, links: BookLinks, limits: ReadingLimits)
    -> [BookEntry]
  {
    package.guide.prefix(1_000).map { reference in
      BookEntry(
        BookText.line(reference.title, limits: limits),
        type: BookText.filledLine(reference.type, limits: limits),
        target: links.target(reference.address, in: path))
    }
  }
}

/// Reads entries, as many as the limits allow.
private struct EntryReader {
  let path: ContainerPath
  let links: BookLinks
  let limits: ReadingLimits
  private var count = 0

  init(path: ContainerPath, links: BookLinks, limits: ReadingLimits) {
    self.path = path
    self.links = links
    self.limits = limits
  }

  mutating func items(of list: XMLElement) -> [BookEntry] {
    var entries: [BookEntry] = []
    for item in list.elements where item.tag == "li" {
      count += 1
      if count > limits.entries { break }
      let label = item.elements.first { $0.tag == "a" || $0.tag == "span" } ?? item.first("a")
      let below = item.elements.first { $0.tag == "ol" || $0.tag == "ul" }.map { items(of: $0) } ?? []
      guard let label else {
        entries += below
        continue
      }
      var entry = self.entry(Self.title(of: label), label.attribute("href"))
      let number = OwnMarkup.number(in: label.children)
      if let number {
        entry.number = number
        entry.title = String(entry.title.dropFirst(number.count)).trimmingSpaces
      }
      let type = label.semantics.trimmingSpaces
      entry.type = type.isEmpty ? nil : BookText.line(type, limits: limits)
      entry.children = below
      entries.append(entry)
    }
    return entries
  }

  mutating func points(of parent: XMLElement, named name: String) -> [BookEntry] {
    var entries: [BookEntry] = []
    for point in parent.elements where point.tag == name {
      count += 1
      if count > limits.entries { break }
      let label = point.child("navlabel")?.text ?? ""
      var entry = entry(label, point.child("content")?.attribute("src"))
      entry.children = points(of: point, named: name)
      entries.append(entry)
    }
    return entries
  }

  private func entry(_ title: String, _ address: String?) -> BookEntry {
    let title = BookText.line(title, limits: limits)
    return BookEntry(
      title.isEmpty ? "(zonder titel)" : title, target: address.flatMap { links.target($0, in: path) })
  }

  /// The words of a label; a picture in it gives its description.
  private static func title(of label: XMLElement) -> String {
    let text = label.text
    if !text.trimmingSpaces.isEmpty { return text }
    return label.first("img")?.attribute("alt") ?? label.attribute("title") ?? ""
  }
}
