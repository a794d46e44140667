import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// HTML tags in running text, and HTML blocks, on their way to what Markdown would have given.
extension MarkdownConverter {
  /// Takes in one tag: what stands between two tags is wrapped when the second one comes.
  mutating func addInlineHTML(_ html: String, _ top: Int) {
    guard let tag = RawHTML.tag(html) else { return }
    if tag.isEnd {
      close(tag.name, top)
      return
    }
    let range = context.locate(html)
    context.report(
      .rawHTML, "hier staat HTML (<\(tag.name)>)", range, fix: RawHTML.advice(for: tag.name))
    switch tag.name {
    case "br":
      stack[top].text.append(.lineBreak)
    case "img", "iframe", "video", "audio", "embed":
      for inline in RawHTML.inlines(html, range: range, &context) { stack[top].text.append(inline) }
      if tag.name != "img", tag.name != "embed" { open(tag.name, address: nil, range, top) }
    case "a":
      let address = (try? XMLNode.parse(htmlFragment: Array(html.utf8)))?.first?.element?.attribute("href")
      open(tag.name, address: address, address.flatMap { context.locate(address: $0) } ?? range, top)
    case "wbr", "hr", "input", "source", "track", "link", "meta", "col", "area", "base":
      break
    default:
      if !html.hasSuffix("/>") { open(tag.name, address: nil, range, top) }
    }
  }

  private mutating func open(_ name: String, address: String?, _ range: SourceRange, _ top: Int) {
    // What is open at once becomes nested, and rendering recurses over that.
    guard mayNest else { return }
    let mark = stack[top].text.mark()
    stack[top].openTags.append(
      MarkdownFrame.OpenTag(name: name, address: address, range: range, mark: mark))
  }

  /// Whether one more tag or box may be open.
  private var mayNest: Bool {
    let open = stack.reduce(stack.count) { $0 + $1.openTags.count + $1.openDetails.count }
    return open < context.limits.depth
  }

  private mutating func close(_ name: String, _ top: Int) {
    guard let index = stack[top].openTags.lastIndex(where: { $0.name == name }) else { return }
    let tag = stack[top].openTags[index]
    stack[top].openTags.removeSubrange(index...)
    var content = stack[top].text.cut(from: tag.mark)
    if content.isEmpty { return }
    switch name {
    case "script", "style", "template", "video", "audio", "iframe":
      break
    case "b", "strong": stack[top].text.append(&content) { .strong($0) }
    case "i", "em", "cite", "dfn", "var": stack[top].text.append(&content) { .emphasis($0) }
    case "s", "del", "strike": stack[top].text.append(&content) { .strikethrough($0) }
    case "code", "kbd", "samp", "tt": stack[top].text.append(.code(content.finishAsWords()))
    case "sub", "sup":
      if let digits = HTMLText.shifted(content.words, isRaised: name == "sup") {
        stack[top].text.append(text: digits)
      } else {
        stack[top].text.append(contentsOf: &content)
      }
    case "a":
      guard let address = tag.address, !address.isEmpty else { fallthrough }
      stack[top].text.append(&content) {
        .link(Link(content: $0, target: .source(address), range: tag.range))
      }
    default: stack[top].text.append(contentsOf: &content)
    }
  }

  /// Takes in a block of HTML.
  ///
  /// `<details>` is often a block of its own, with Markdown up to the block that closes it: those
  /// blocks go into the box that it became.
  mutating func addHTMLBlock(_ html: String, _ range: SourceRange, _ top: Int) {
    let lowered = html.lowercased()
    let opened = lowered.ranges(of: "<details").count - lowered.ranges(of: "</details").count
    stack[top].blocks += RawHTML.blocks(html, range: range, &context)
    if opened > 0, mayNest, case .callout? = stack[top].blocks.last?.content {
      stack[top].openDetails.append(stack[top].blocks.count - 1)
    } else if opened < 0, let index = stack[top].openDetails.popLast(),
      case .callout(var callout) = stack[top].blocks[index].content
    {
      callout.blocks += CaptionedTables.join(Array(stack[top].blocks[(index + 1)...]))
      stack[top].blocks.removeSubrange((index + 1)...)
      stack[top].blocks[index].content = .callout(callout)
    }
  }
}
