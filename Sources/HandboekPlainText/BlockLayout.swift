import HandboekDocument

extension TextLayout {
  /// Lays out blocks below each other, with a blank line between them unless `tight`.
  mutating func blocks(_ blocks: [Block], tight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { if !tight { blank() } }
      self.block(block.content)
    }
  }

  mutating func block(_ content: BlockContent) {
    switch content {
    case .paragraph(let inlines): paragraph(rich(inlines))
    case .heading(let heading): self.heading(heading)
    case .list(let list): self.list(list)
    case .quote(let blocks):
      if isLinear { paragraph(RichText("Citaat:", .dim), .nothing) }
      inMargin("│ ", "│ ", .dim) { $0.blocks(blocks) }
    case .callout(let callout): self.callout(callout)
    case .code(let code): self.code(code)
    case .table(let table): self.table(table)
    case .figure(let figure): paragraph(self.figure(figure))
    case .thematicBreak: thematicBreak()
    case .offers(let data): offers(data.entries)
    case .publications(let data): publications(data.entries)
    case .coverage(let data): coverage(data)
    }
  }

  /// A heading of level 2 is underlined; a deeper one stands out by its number and its own line.
  mutating func heading(_ heading: Heading, prefix: String = "") {
    var text = RichText()
    text.append(prefix, .dim)
    let start = text.bytes.count
    append(heading.content, to: &text, .bold)
    let widest = text.wrapped(first: textWidth, rest: textWidth).reduce(0) { max($0, $1.width) }
    paragraph(text, .from(start))
    if heading.level <= 2 { rule(trace != nil && heading.level == 1 ? "═" : "─", length: widest) }
  }

  private mutating func callout(_ callout: Callout) {
    var title = RichText(callout.kind.label, [.bold, .accent])
    if !callout.ownTitle.isEmpty {
      // "Wat weten we over het effect?" has its mark already.
      title.append(title.endsSentence ? " " : ": ", [.bold, .accent])
      append(callout.title, to: &title, .bold)
    }
    inMargin("┌ ", "│ ", .accent) { box in
      box.paragraph(title)
      box.blocks(callout.blocks)
    }
    if isLinear { return paragraph(RichText("(einde van dit kader)", .dim), .nothing) }
    if textWidth >= 2 { line { $0.append("└", .accent) } }
  }

  private mutating func code(_ code: CodeBlock) {
    var lines = code.text[...]
    while lines.utf8.last == 0x0A { lines.removeLast() }
    var text = RichText()
    text.appendLiteral(String(lines))
    inMargin("    ", "    ") { $0.preformatted(text) }
  }

  /// "[Figuur 3.1: De fasen. Afbeelding: Vier fasen in een kring]"
  private mutating func figure(_ figure: Figure) -> RichText {
    var text = RichText("[")
    let label = figure.number.map { "Figuur \($0)" } ?? (figure.caption.isEmpty ? "" : "Figuur")
    text.append(label, .bold)
    if !figure.caption.isEmpty {
      text.append(": ")
      append(figure.caption, to: &text)
    }
    let alternative = figure.image.alternative
    if !alternative.isEmpty {
      if text.bytes.count > 1 { text.append(text.endsSentence ? " " : ". ") }
      text.append("Afbeelding: \(alternative)")
    } else if text.bytes.count == 1 {
      // The passage keeps its number, also when there is nothing to say about its picture.
      text.append(figure.image.isDecorative ? "Versiering" : "Afbeelding zonder beschrijving")
    }
    text.append("]")
    return text
  }

  private mutating func thematicBreak() {
    if isLinear { return }
    let mark = "* * *"
    let indent = (textWidth - mark.utf8.count) / 2
    line {
      $0.append(spaces: indent)
      $0.append(mark, .dim)
    }
  }
}
