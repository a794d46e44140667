public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes blocks one under another; a numbered block becomes a passage.
  public func blocks(_ blocks: [Block], into writer: inout XMLWriter) {
    for block in blocks {
      if let number = block.number {
        withdrawn(.before(number.block), into: &writer)
        passage(number, block.content, into: &writer)
        withdrawn(.after(number.block), into: &writer)
      } else {
        content(block.content, into: &writer)
      }
    }
  }

  /// Writes a block with its number, which is also a link to itself.
  ///
  /// Every kind of block gets the same wrapper, so that the number never breaks into a list or table.
  private func passage(_ number: BlockNumber, _ content: BlockContent, into writer: inout XMLWriter) {
    let identifier = links.identifier(number.anchor, in: record)
    let change = chapterChanges?.passages[number.block]
    writer.element("div") { writer in
      writer.attribute("class", "passage" + Self.classes(change))
      writer.attribute("id", identifier)
      pageMark(at: .anchor(number.anchor, in: record), into: &writer)
      writer.element("a") { writer in
        writer.attribute("class", "pnr")
        writer.attribute("href", "#" + identifier)
        writer.attribute("aria-label", "Passage \(number.label)")
        writer.text(number.label)
      }
      if let change { mark(change, into: &writer) }
      writer.newline()
      self.content(content, into: &writer)
      pageMarks(behind: .anchor(number.anchor, in: record), into: &writer)
    }
    writer.newline()
  }

  private func content(_ content: BlockContent, into writer: inout XMLWriter) {
    switch content {
    case .paragraph(let text): writer.element("p") { inlines(text, into: &$0) }
    case .heading(let heading):
      self.heading(heading, into: &writer)
      return
    case .list(let list): self.list(list, into: &writer)
    case .quote(let content):
      writer.element("blockquote") { writer in
        writer.newline()
        blocks(content, into: &writer)
      }
    case .callout(let callout): self.callout(callout, into: &writer)
    case .code(let code): self.code(code, into: &writer)
    case .table(let table): self.table(table, into: &writer)
    case .figure(let figure): self.figure(figure, into: &writer)
    case .thematicBreak: writer.element("hr") { _ in }
    case .offers(let block): offerList(block.entries, into: &writer)
    case .publications(let block): publicationList(block.entries, into: &writer)
    case .coverage(let block): coverage(block, into: &writer)
    }
    writer.newline()
  }

  private func heading(_ heading: Heading, into writer: inout XMLWriter) {
    pageMark(at: .anchor(heading.id, in: record), into: &writer)
    self.heading(heading.level, into: &writer) { writer in
      writer.attribute("id", links.identifier(heading.id, in: record))
      if let tag = heading.language, tag != language { language(tag, into: &writer) }
      if let number = heading.number { self.number(number, into: &writer) }
      inlines(heading.content, into: &writer)
    }
    pageMarks(behind: .anchor(heading.id, in: record), into: &writer)
  }

  /// Writes the number of a heading, chapter, figure or table, and a space.
  func number(_ number: String, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "nr")
      writer.text(number)
    }
    writer.text(" ")
  }

  private func code(_ code: CodeBlock, into writer: inout XMLWriter) {
    writer.element("pre") { writer in
      writer.element("code") { writer in
        if let language = code.language, language.utf8.allSatisfy(Self.isNameByte) {
          writer.attribute("class", "language-" + language)
        }
        writer.text(code.text)
      }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}
