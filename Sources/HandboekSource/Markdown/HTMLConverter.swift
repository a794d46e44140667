import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Turns parsed HTML into blocks, as far as the tree has a form for it; the words always stay.
///
/// It recurses over a tree whose depth the parser bounded. Scripts and styles go; what only works on a
/// page, such as a frame or a film, becomes a link to it.
struct HTMLConverter {
  let range: SourceRange

  /// The blocks in a list of nodes; loose text becomes paragraphs.
  func blocks(_ nodes: [XMLNode], _ context: inout ConversionContext) -> [Block] {
    var result: [Block] = []
    var loose: [Inline] = []
    func flush(_ loose: inout [Inline], into result: inout [Block]) {
      let content = HTMLText.tidy(loose)
      loose = []
      if content.count == 1, case .image(let image) = content[0] {
        result.append(Block(.figure(Figure(image: image, caption: [])), range: range))
      } else if !content.isEmpty {
        result.append(Block(.paragraph(content), range: range))
      }
    }
    for node in nodes {
      if case .element(let element) = node, Self.isBlock(element.name) {
        flush(&loose, into: &result)
        result += block(element, &context)
      } else {
        loose += inlines([node], &context)
      }
    }
    flush(&loose, into: &result)
    return result
  }

  private func block(_ element: XMLElement, _ context: inout ConversionContext) -> [Block] {
    switch element.name {
    case "script", "style", "template":
      return []
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let content = HTMLText.tidy(inlines(element.children, &context))
      return content.isEmpty ? [] : [Block(.paragraph([.strong(content)]), range: range)]
    case "dt":
      let content = HTMLText.tidy(inlines(element.children, &context))
      return content.isEmpty ? [] : [Block(.paragraph([.strong(content)]), range: range)]
    case "ul", "ol":
      return list(element, &context)
    case "blockquote":
      return [Block(.quote(blocks(element.children, &context)), range: range)]
    case "pre":
      return [Block(.code(CodeBlock(language: nil, text: element.text)), range: range)]
    case "hr":
      return [Block(.thematicBreak, range: range)]
    case "table":
      return table(element, &context)
    case "details":
      return details(element, &context)
    case "figure":
      return figure(element, &context)
    default:
      return blocks(element.children, &context)
    }
  }

  private func list(_ element: XMLElement, _ context: inout ConversionContext) -> [Block] {
    var items: [List.Item] = []
    for child in element.children {
      // What stands in a list without being an item is one all the same.
      let content = child.element?.name == "li" ? child.element?.children ?? [] : [child]
      let blocks = blocks(content, &context)
      if !blocks.isEmpty || child.element?.name == "li" { items.append(List.Item(blocks: blocks)) }
    }
    guard !items.isEmpty else { return [] }
    // CommonMark §5.3: nine digits.
    let start = element.attribute("start").flatMap(Int.init).map { min(max(0, $0), 999_999_999) } ?? 1
    return [
      Block(.list(List(start: element.name == "ol" ? start : nil, isTight: true, items: items)), range: range)
    ]
  }

  private func details(_ element: XMLElement, _ context: inout ConversionContext) -> [Block] {
    let summary = element.elements.first { $0.name == "summary" }
    let rest = element.children.filter { $0.element?.name != "summary" }
    let title = summary.map { HTMLText.tidy(inlines($0.children, &context)) } ?? []
    let callout = Callout(kind: .frame, title: title, blocks: blocks(rest, &context))
    return [Block(.callout(callout), range: range)]
  }

  /// One picture with its caption; anything else is just its parts.
  private func figure(_ element: XMLElement, _ context: inout ConversionContext) -> [Block] {
    let caption = element.elements.first { $0.name == "figcaption" }
    let rest = blocks(element.children.filter { $0.element?.name != "figcaption" }, &context)
    let words = caption.map { HTMLText.tidy(inlines($0.children, &context)) } ?? []
    if rest.count == 1, case .figure(var figure) = rest[0].content {
      figure.caption = words
      return [Block(.figure(figure), range: range)]
    }
    return words.isEmpty ? rest : rest + [Block(.paragraph(words), range: range)]
  }

  private func table(_ element: XMLElement, _ context: inout ConversionContext) -> [Block] {
    let rows = Self.rows(of: element)
      .map { $0.elements.filter { $0.name == "td" || $0.name == "th" } }.filter { !$0.isEmpty }
    guard let width = rows.map(\.count).max() else {
      return blocks(element.children.filter { $0.element?.name != "tr" }, &context)
    }
    var cells: [[Table.Cell]] = []
    for row in rows {
      let filled = row.map { HTMLText.tidy(inlines($0.children, &context)) }
      cells.append(filled + Array(repeating: [], count: width - filled.count))
    }
    let caption = element.elements.first { $0.name == "caption" }
    let hasHead = rows.first?.contains { $0.name == "th" } ?? false
    let head = hasHead ? cells.removeFirst() : Array(repeating: [], count: width)
    let table = Table(
      alignments: Array(repeating: .none, count: width), head: head, rows: cells,
      caption: caption.map { HTMLText.tidy(inlines($0.children, &context)) } ?? [])
    return [Block(.table(table), range: range)]
  }

  private static func rows(of table: XMLElement) -> [XMLElement] {
    table.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case "tr": [child]
      case "thead", "tbody", "tfoot": child.elements.filter { $0.name == "tr" }
      default: []
      }
    }
  }

  /// The running text in a list of nodes.
  func inlines(_ nodes: [XMLNode], _ context: inout ConversionContext) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      switch node {
      case .text(let text): result.append(.text(HTMLText.fold(text)))
      case .element(let element): result += inline(element, &context)
      }
    }
    return result
  }

  private func inline(_ element: XMLElement, _ context: inout ConversionContext) -> [Inline] {
    switch element.name {
    case "br": return [.lineBreak]
    case "img": return image(element, &context)
    case "iframe", "video", "audio", "embed", "object": return embedded(element, &context)
    default: break
    }
    let content = inlines(element.children, &context)
    // Blocks inside running text, such as paragraphs in a table cell: keep the words apart.
    if Self.isBlock(element.name), !["script", "style", "template"].contains(element.name) {
      return [.lineBreak] + content + [.lineBreak]
    }
    let address = element.name == "a" ? HTMLText.address(element.attribute("href")) : nil
    let place = address.flatMap { context.locate(address: $0) } ?? range
    return HTMLText.wrap(content, in: element.name, address: address, range: place)
  }

  /// A link to what a page would show here.
  private func embedded(_ element: XMLElement, _ context: inout ConversionContext) -> [Inline] {
    let source =
      element.attribute("src") ?? element.attribute("data")
      ?? element.elements.lazy.compactMap { $0.attribute("src") }.first
    guard let source, !source.isEmpty else { return inlines(element.children, &context) }
    let title = element.attribute("title") ?? element.attribute("aria-label") ?? ""
    let kind = ["video": "Film: ", "audio": "Geluid: "][element.name] ?? ""
    let words: [Inline] = [.text(kind + (title.trimmed.isEmpty ? source : title))]
    return [.link(Link(content: words, target: .source(source), range: context.locate(source)))]
  }

  private func image(_ element: XMLElement, _ context: inout ConversionContext) -> [Inline] {
    let source = element.attribute("src") ?? ""
    let shown = source.count > 80 ? source.prefix(79) + "…" : source[...]
    let place = source.isEmpty ? range : context.locate(source)
    let isRemote = source.contains("://") || source.hasPrefix("//") || source.hasPrefix("data:")
    if isRemote { context.report(.imageRemote, "de afbeelding ‘\(shown)’ staat op internet", place) }
    if element.attribute("alt") == nil {
      context.report(
        .imageWithoutAlternative, "de afbeelding ‘\(shown)’ heeft geen beschrijving", place,
        fix: "schrijf ![wat er te zien is](pad)")
    }
    var image = Image(
      source: isRemote || source.isEmpty ? .unavailable(source) : .source(source),
      alternative: element.attribute("alt") ?? "", range: place)
    image.isDecorative = element.attribute("alt") == ""
    return [.image(image)]
  }

  private static func isBlock(_ name: String) -> Bool { blockNames.contains(name) }

  private static let blockNames: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "li", "main", "nav", "noscript", "ol", "p", "pre", "script", "section", "style", "summary",
    "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul",
  ]
}
