internal import HandboekDocument
internal import HandboekXML

/// What the books that handboek itself makes say in class names and ids (`HTMLRenderer`).
enum OwnMarkup {
  /// The number of a passage: `<div class="passage" id="p3-12">`.
  static func number(of element: XMLElement) -> BlockNumber? {
    guard element.hasClass("passage"), let id = element.identifier, id.hasPrefix("p") else {
      return nil
    }
    let parts = id.utf8.dropFirst().split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let chapter = Int(Substring(parts[0])), let block = Int(Substring(parts[1])),
      chapter > 0, block > 0
    else {
      return nil
    }
    return BlockNumber(chapter: chapter, block: block)
  }

  /// The kind of a box: `class="vak vak-kern"`.
  static func callout(of element: XMLElement) -> CalloutKind? {
    guard element.hasClass("vak") else { return nil }
    return element.classes.lazy.compactMap { name in
      name.hasPrefix("vak-") ? CalloutKind(rawValue: String(name.dropFirst(4))) : nil
    }.first
  }

  /// The number of a section, `<span class="nr">3.B</span>`, when it is digits and letters.
  static func headingNumber(of element: XMLElement) -> String? { number(in: element.children) }

  /// How many nodes at the start of a heading the number takes.
  static func headingNumberNodes(of element: XMLElement) -> Int {
    (element.children.firstIndex { $0.element != nil } ?? 0) + 1
  }

  /// The number at the start of some running text.
  static func number(in nodes: [XMLNode]) -> String? {
    for node in nodes {
      switch node {
      case .text(let text): if RunningText.hasInk(text) { return nil }
      case .element(let element):
        guard element.hasClass("nr") else { return nil }
        let text = element.text
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { part in
          (1...4).contains(part.count) && part.allSatisfy { isDigit($0) || (0x41...0x5A).contains($0) }
        }
        return isNumber && text.utf8.first.map(isDigit) == true ? text : nil
      }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
