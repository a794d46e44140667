public import HandboekDocument

/// Documents of any book as text.
extension PlainTextWriter {
  /// The lines of a document, with its notes and addresses.
  public static func lines(of document: BookDocument, width: Int) -> [StyledLine] {
    var layout = ChapterLayout(document.asChapter, vocabularies: Vocabularies(), width: width)
    layout.addText()
    return layout.layout.lines
  }

  /// The lines of some blocks of a document, below the headings they stand under.
  public static func lines(of range: Range<Int>, in document: BookDocument, width: Int) -> [StyledLine] {
    let range = range.clamped(to: document.blocks.indices)
    if range.isEmpty { return [] }
    var layout = ChapterLayout(document.asChapter, vocabularies: Vocabularies(), width: width)
    layout.addPart(range, title: document.contextTitle)
    return layout.layout.lines
  }

  /// The lines of a note: its mark and its words.
  public static func lines(ofNote footnote: Footnote, width: Int) -> [StyledLine] {
    var layout = TextLayout(width: width)
    layout.notes([footnote])
    return layout.lines
  }

  /// What a book says about itself, and its contents.
  public static func lines(ofFrontOf book: any ReadableBook, width: Int) -> [StyledLine] {
    var layout = TextLayout(width: width)
    layout.titlePage(book.details)
    layout.subheading("Inhoud")
    layout.blank()
    layout.entries(book.contents, of: book)
    return layout.lines
  }
}

extension BookDocument {
  /// The document as the layout of chapters takes it.
  fileprivate var asChapter: Chapter {
    Chapter(
      id: RecordID(.page, ""), file: "", title: title, number: number ?? 0, language: language ?? .dutch,
      blocks: blocks, footnotes: footnotes)
  }

  /// "Hoofdstuk 3: Duiden", or the title alone.
  fileprivate var contextTitle: String { number.map { "Hoofdstuk \($0): \(title)" } ?? title }
}

extension TextLayout {
  fileprivate mutating func titlePage(_ details: BookDetails) {
    rule("═")
    paragraph(RichText(details.title, [.bold, .accent]))
    if let subtitle = details.subtitle { paragraph(RichText(subtitle)) }
    rule("═")
    blank()
    for author in details.authors { paragraph(RichText(author)) }
    let facts = [details.publisher, details.date].compactMap { $0 }.joined(separator: ", ")
    if !facts.isEmpty { paragraph(RichText(facts)) }
    if let description = details.description {
      blank()
      paragraph(RichText(description))
    }
    blank()
    labelled("Rechten", details.rights)
    labelled("Kenmerk", details.identifier)
  }

  /// The contents; a chapter has the number in front by which `lees` finds it.
  fileprivate mutating func entries(_ entries: [BookEntry], of book: any ReadableBook) {
    for entry in entries {
      let head = entry.target.flatMap { target in
        target.anchor == nil && book.documents.indices.contains(target.document)
          ? book.documents[target.document].number.map(String.init) : nil
      }
      let number = entry.number ?? (head.map { entry.title.contains($0) } == true ? nil : head)
      inMargin(number.map { $0 + "  " } ?? "", nil, .dim) { $0.paragraph(RichText(entry.title)) }
      if !entry.children.isEmpty { inMargin("  ", "  ") { $0.entries(entry.children, of: book) } }
    }
  }
}
