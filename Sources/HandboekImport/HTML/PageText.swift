import HandboekXML

/// The plain text of elements, without scripts.
enum PageText {
  /// The words in an element, in one line.
  static func words(of element: XMLElement, without names: Set<String> = []) -> String {
    text(of: element, without: names).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text in an element, with its line ends.
  static func text(of element: XMLElement, without names: Set<String> = []) -> String {
    var result = ""
    var open: [(nodes: [XMLNode], next: Int)] = [(element.children, 0)]
    while let top = open.indices.last {
      guard open[top].next < open[top].nodes.count else {
        open.removeLast()
        continue
      }
      let node = open[top].nodes[open[top].next]
      open[top].next += 1
      switch node {
      case .text(let text): result += text
      case .element(let child):
        if names.contains(child.name) { continue }
        switch child.name {
        case "script", "style", "template": break
        case "br": result += "\n"
        default:
          if !PageFlow.isInline(child.name), !result.isEmpty { result += " " }
          open.append((child.children, 0))
        }
      }
    }
    return result
  }

  /// The pictures in an element, or the one that it is: `kaart.png (de wijk)`.
  static func pictures(of element: XMLElement) -> [String] {
    let found = element.name == "img" ? [element] : ElementWalk.find(["img"], in: element)
    return found.map { picture in
      let source = picture.attribute("src")?.trimmed ?? ""
      let path = source.prefix { $0 != "?" && $0 != "#" }
      let name =
        source.lowercased().hasPrefix("data:")
        ? "in de pagina" : String((path.split(separator: "/").last ?? "").prefix(40))
      let words = (picture.attribute("alt") ?? "").split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      return words.isEmpty ? name : "\(name) (\(words))"
    }
  }

  /// What a report says of a node that is left out as a whole: its pictures, then its words.
  static func told(of node: XMLNode) -> String {
    switch node {
    case .text(let text): text.trimmed
    case .element(let element): told(of: element)
    }
  }

  static func told(of element: XMLElement) -> String {
    if element.name == "hr" { return "lijn" }
    let pictures = pictures(of: element).map { "afbeelding \($0)" }
    return (pictures + [words(of: element)]).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
