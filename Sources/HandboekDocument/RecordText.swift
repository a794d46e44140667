/// The text of a record, for those who walk through the whole book and need no more of it.
///
/// A record as `any TextRecord` is copied with its fifty fields; walking through 27,000 of them that way took longer
/// than what was done with their texts.
public struct RecordText {
  public var id: RecordID
  /// The source file, relative to the handbook's folder.
  public var file: String
  /// What readers call the record.
  public var title: String
  public var blocks: [Block]
  public var footnotes: [Footnote]

  init(_ record: some TextRecord) {
    id = record.id
    file = record.file
    title = record.displayTitle
    blocks = record.text
    footnotes = record.footnotes
  }

  /// Calls `visit` with every block of the text, then of the notes.
  public func forEachBlock(_ visit: (Block) -> Void) {
    blocks.forEachBlock(visit)
    for note in footnotes { note.blocks.forEachBlock(visit) }
  }

  /// Calls `visit` with every inline of the text, then of the notes.
  public func forEachInline(_ visit: (Inline) -> Void) {
    blocks.forEachInline(visit)
    for note in footnotes { note.blocks.forEachInline(visit) }
  }
}

extension Handbook {
  /// Calls `visit` with the text of every record, in the order of `forEachRecord`.
  public func forEachText(_ visit: (RecordText) -> Void) {
    for record in frontPages { visit(RecordText(record)) }
    for record in chapters { visit(RecordText(record)) }
    for index in publications.indices { visit(RecordText(publications[index])) }
    for index in offers.indices { visit(RecordText(offers[index])) }
    for index in partners.indices { visit(RecordText(partners[index])) }
    for index in terms.indices { visit(RecordText(terms[index])) }
    for index in questions.indices { visit(RecordText(questions[index])) }
    for index in routes.indices { visit(RecordText(routes[index])) }
    for record in backPages { visit(RecordText(record)) }
    if let colophon { visit(RecordText(colophon)) }
  }
}
