import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Text that stays as it was typed (HTML Living Standard §4.4.3).
extension PageReader {
  mutating func code(_ element: XMLElement, _ range: SourceRange) -> [FlatBlock] {
    var element = element
    reportInCode(element)
    element.children = plainNodes(element.children)
    var text = PageText.text(of: element)
    if text.hasPrefix("\n") { text.removeFirst() }
    let code = ImportedText.clean(text) { _ in }
    let names = [element] + element.elements.filter { $0.name == "code" }
    let classes = names.compactMap { $0.attribute("class") }.joined(separator: " ").split(separator: " ")
    let named = classes.first { $0.hasPrefix("language-") || $0.hasPrefix("lang-") }
    // pandoc writes `class="sourceCode js"`.
    let plain =
      classes.contains("sourceCode") ? classes.first { $0 != "sourceCode" }.map { String($0) } : nil
    let language = named.map { String($0.drop { $0 != "-" }.dropFirst()) } ?? plain
    // A list out of the catalogue is written as code; a page has none.
    let isSafe =
      language.map { $0.allSatisfy { $0.isLetter || $0.isNumber } && !Self.ownLanguages.contains($0) }
      ?? true
    let block = CodeBlock(language: isSafe ? language : nil, text: code)
    return code.allSatisfy(\.isWhitespace) ? [] : [.whole(Block(.code(block), range: range))]
  }

  private static let ownLanguages: Set<String> = ["aanbod", "publicaties", "dekking"]

  /// The nodes without the changes that fall away, at any depth; the parser bounds it.
  private mutating func plainNodes(_ nodes: [XMLNode]) -> [XMLNode] {
    settled(nodes).map { node in
      guard case .element(var element) = node else { return node }
      element.children = plainNodes(element.children)
      return .element(element)
    }
  }

  /// Tells what cannot stand in code: where links lead, and pictures.
  private mutating func reportInCode(_ element: XMLElement) {
    var addresses: [String] = []
    // The link around it.
    if case .source(let address)? = surroundings.link { addresses.append(address) }
    var walk = ElementWalk(element)
    while let inner = walk.next() {
      findings.place = max(1, inner.line)
      reportHandlers(of: inner)
      switch inner.name {
      case "a": if let address = inner.attribute("href") { addresses.append(address) }
      case "img":
        for picture in PageText.pictures(of: inner) {
          findings.add(.importedPicture, "een afbeelding in code is weggelaten: \(picture.quotedShort)")
        }
      case "script": findings.addGrouped(.importUnsafe, "een script")
      default: break
      }
      walk.descend(inner)
    }
    // A link within the page, such as that of a line to itself, says nothing.
    for address in addresses where !address.hasPrefix("#") {
      findings.add(.importLost, "een link in code: \(address.quotedShort)")
    }
  }
}
