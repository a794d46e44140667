import HandboekDocument

/// What differs in the records since an earlier edition, in words between brackets as in the chapters.
extension TextLayout {
  /// The head of a record, with "[nieuw]" or "[anders]" behind it when it is not what it was.
  func head(_ head: RichText, of id: RecordID) -> RichText {
    guard let change = changes?.records[id] else { return head }
    var head = head
    head.append(" [\(change.label)]", .dim)
    return head
  }

  /// The same word on a line of its own, for a page whose title is a banner.
  mutating func mark(of id: RecordID) {
    guard let change = changes?.records[id] else { return }
    blank()
    paragraph(RichText("[\(change.label)]", .dim))
  }

  /// "[vervallen] Het goede gesprek": the records of a kind that are gone, at the start of their list.
  mutating func withdrawn(_ kind: RecordKind) {
    let gone = changes?.withdrawn(kind) ?? []
    if gone.isEmpty { return }
    blank()
    for record in gone { paragraph(RichText("[vervallen] \(record.title)", .dim), hanging: 2) }
  }
}

extension BookSection {
  /// The kind of record that the section lists; nil for one that lists none.
  var recordKind: RecordKind? {
    switch self {
    case .references: .publication
    case .offers: .offer
    case .questions: .question
    case .routes: .route
    case .glossary: .term
    case .partners: .partner
    case .titlePage, .contents, .part, .page, .guide, .index, .colophon: nil
    }
  }
}
