import HandboekDocument

/// Puts a `SearchText` together, unit after unit.
struct SearchTextBuilder {
  private var logical = LogicalText()
  private var fields: [SearchText.Field] = []
  private var units: [SearchText.Unit] = []
  /// The notes that no passage has yet.
  private var notes: [Int: [Block]]

  init(notes: [Footnote] = []) {
    self.notes = Dictionary(notes.map { ($0.number, $0.blocks) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text so far.
  var text: SearchText {
    var text = SearchText()
    text.bytes = logical.bytes
    text.fields = fields
    text.units = units
    return text
  }

  /// Starts a unit; its fields follow.
  mutating func unit(_ kind: RecordKind, _ place: String, number: String? = nil, level: Int) {
    units.append(
      SearchText.Unit(
        kind: kind, place: place, number: number, level: level, fields: fields.count..<fields.count))
  }

  /// A unit for a passage; a note belongs to the passage that has its first mark.
  mutating func passage(_ kind: RecordKind, _ place: String, number: String?, _ block: Block) {
    unit(kind, place, number: number, level: SearchText.passageLevel)
    if case .callout(let callout) = block.content { field(.title, callout.ownTitle) }
    field(.text) { $0.append(block, isInside: false) }
    tellNotes()
  }

  /// A unit for a heading, with the notes that have their marks in it.
  mutating func heading(_ kind: RecordKind, _ place: String, number: String?, level: Int, _ content: [Inline])
  {
    unit(kind, place, number: number, level: level)
    field(.title, content)
    tellNotes()
  }

  /// Adds the notes of which the marks were met.
  private mutating func tellNotes() {
    for number in logical.takeNotes() {
      guard let note = notes.removeValue(forKey: number) else { continue }
      field(.facts, note)
    }
  }

  mutating func field(_ kind: FieldKind, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    field(kind) { $0.logical.append(content) }
  }

  mutating func field(_ kind: FieldKind, _ content: [Inline]) {
    if !content.isEmpty { field(kind) { $0.logical.append(content) } }
  }

  mutating func field(_ kind: FieldKind, _ blocks: [Block]) {
    if !blocks.isEmpty { field(kind) { $0.append(blocks) } }
  }

  /// Several pieces of one field, that do not belong together.
  mutating func field(_ kind: FieldKind, pieces: [String]) {
    field(kind) { builder in
      for piece in pieces where !piece.isEmpty {
        builder.logical.separate()
        builder.logical.append(piece)
      }
    }
  }

  private mutating func field(_ kind: FieldKind, _ content: (inout SearchTextBuilder) -> Void) {
    logical.separate()
    let start = logical.count
    content(&self)
    logical.trimEnd(to: start)
    guard logical.count > start, let last = units.indices.last else { return }
    fields.append(SearchText.Field(kind: kind, range: start..<logical.count))
    units[last].fields = units[last].fields.lowerBound..<fields.count
  }

  private mutating func append(_ blocks: [Block]) {
    for block in blocks { append(block, isInside: true) }
  }

  /// The text of a block; the title of a box is part of it only inside another block.
  private mutating func append(_ block: Block, isInside: Bool) {
    logical.separate()
    switch block.content {
    case .paragraph(let content): logical.append(content)
    case .heading(let heading): logical.append(heading.content)
    case .list(let list): for item in list.items { append(item.blocks) }
    case .quote(let blocks): append(blocks)
    case .callout(let callout):
      if isInside { logical.append(callout.ownTitle) }
      append(callout.blocks)
    case .code(let code): logical.append(code.text)
    case .table(let table):
      logical.append(table.caption)
      for row in [table.head] + table.rows {
        for cell in row {
          logical.separate()
          logical.append(cell)
        }
      }
    case .figure(let figure):
      logical.append(figure.caption)
      logical.separate()
      logical.append(figure.image.alternative)
    // What these show is found as a record of its own.
    case .thematicBreak, .offers, .publications, .coverage: break
    }
  }
}
