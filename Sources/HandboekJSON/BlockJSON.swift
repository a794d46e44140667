import HandboekDiagnostics
import HandboekDocument

extension JSONBuffer {
  /// The body of a chapter or record: its blocks, one a line, and its notes.
  mutating func body(_ blocks: [Block], _ footnotes: [Footnote]) {
    self.blocks("blocks", blocks, lines: true)
    key("footnotes")
    array(footnotes, lines: true) { buffer, note in
      buffer.object {
        $0.member("number", note.number)
        $0.member("references", note.referenceCount)
        $0.blocks("blocks", note.blocks)
      }
    }
  }

  mutating func blocks(_ name: StaticString, _ blocks: [Block], lines: Bool = false) {
    key(name)
    array(blocks, lines: lines) { $0.block($1) }
  }

  private mutating func block(_ block: Block) {
    object {
      $0.content(of: block)
      $0.member("passage", block.number?.label)
      $0.member("anchor", block.number?.anchor)
      $0.page(of: block)
      $0.key("source")
      $0.object {
        $0.member("line", Int(block.range.start.line))
        $0.member("column", Int(block.range.start.column))
      }
    }
  }

  /// The page of a passage, or of a heading of a chapter.
  private mutating func page(of block: Block) {
    if let record, let anchor = block.anchor { page(of: .anchor(anchor, in: record)) }
  }

  private mutating func content(of block: Block) {
    switch block.content {
    case .paragraph(let content):
      member("type", "paragraph")
      inlines("content", content)
    case .heading(let heading): self.heading(heading)
    case .list(let list): self.list(list)
    case .quote(let blocks):
      member("type", "quote")
      self.blocks("blocks", blocks)
    case .callout(let callout):
      member("type", "callout")
      member("kind", callout.kind.rawValue)
      member("label", callout.kind.label)
      inlines("title", callout.title)
      blocks("blocks", callout.blocks)
    case .code(let code):
      member("type", "code")
      member("language", code.language)
      member("text", code.text)
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .thematicBreak: member("type", "thematicBreak")
    case .offers(let data):
      member("type", "offers")
      filter(data.filter)
      offers("entries", data.entries)
    case .publications(let data):
      member("type", "publications")
      filter(data.filter)
      publications("entries", data.entries)
    case .coverage(let data):
      member("type", "coverage")
      filter(data.filter)
      key("tables")
      array(data.tables) { $0.counts($1) }
    }
  }

  private mutating func heading(_ heading: Heading) {
    member("type", "heading")
    member("level", heading.level)
    member("id", heading.id)
    member("number", heading.number)
    member("language", heading.language?.text)
    inlines("content", heading.content)
  }

  private mutating func list(_ list: List) {
    member("type", "list")
    member("start", list.start)
    member("tight", list.isTight)
    key("items")
    array(list.items) { buffer, item in
      buffer.object {
        if let isChecked = item.isChecked { $0.member("checked", isChecked) }
        $0.blocks("blocks", item.blocks)
      }
    }
  }

  private mutating func table(_ table: Table) {
    member("type", "table")
    member("number", table.number)
    inlines("caption", table.caption)
    member("alignments", table.alignments.map(\.rawValue))
    key("head")
    row(table.head)
    key("rows")
    array(table.rows) { $0.row($1) }
  }

  private mutating func row(_ cells: [Table.Cell]) {
    array(cells) { buffer, cell in
      buffer.object { $0.inlines("content", cell) }
    }
  }

  private mutating func figure(_ figure: Figure) {
    member("type", "figure")
    member("number", figure.number)
    image(figure.image)
    inlines("caption", figure.caption)
  }
}
