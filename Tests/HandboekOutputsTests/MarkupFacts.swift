import HandboekXML

/// Reads the facts of a chapter out of its XHTML or HTML.
struct MarkupFacts {
  private(set) var facts = ChapterFacts()
  /// Turns an address into a key such as `h3#stappen`; nil for addresses outside the book.
  private let key: (String) -> String?

  /// - Parameter section: The element that holds the chapter.
  init(_ section: XMLElement, key: @escaping (String) -> String?) {
    self.key = key
    walk(section)
  }

  private mutating func walk(_ element: XMLElement) {
    switch element.name {
    case "h2", "h3", "h4", "h5", "h6":
      // In the one HTML file a chapter's title is h2 or h3 too; only sections have a dot.
      if let number = number(in: element), number.contains(".") { facts.sections.append(number) }
    case "figcaption", "caption":
      if let number = number(in: element) { facts.captions.append(String(number.dropLast())) }
    case "a": link(element)
    default: break
    }
    for child in element.elements { walk(child) }
  }

  private mutating func link(_ element: XMLElement) {
    let address = element.attribute("href") ?? ""
    if element.attribute("class") == "pnr" {
      facts.passages.append(element.text)
      return
    }
    switch element.attribute("role") {
    case "doc-noteref": facts.notes.append(element.text)
    case "doc-backlink": break
    case "doc-biblioref":
      let publication = (key(address) ?? "").dropFirst("pub-".count)
      facts.citations.append(ChapterFacts.letters("\(publication): \(element.text)"))
    default:
      if let key = key(address) { facts.links.append(key) }
    }
  }

  private func number(in element: XMLElement) -> String? {
    element.elements.first { $0.attribute("class") == "nr" }?.text
  }
}

extension XMLElement {
  /// Every element inside, this one first.
  func descendants(where matches: (XMLElement) -> Bool) -> [XMLElement] {
    (matches(self) ? [self] : []) + elements.flatMap { $0.descendants(where: matches) }
  }
}
