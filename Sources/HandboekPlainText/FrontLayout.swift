import HandboekDocument

extension TextLayout {
  /// The title page.
  mutating func titlePage(_ metadata: Metadata) {
    rule("═")
    paragraph(RichText(metadata.title, [.bold, .accent]))
    if let subtitle = metadata.subtitle { paragraph(RichText(subtitle)) }
    rule("═")
    blank()
    for author in metadata.authors { paragraph(RichText(author)) }
    let edition = [metadata.edition, metadata.date?.dutch].compactMap { $0 }.joined(separator: ", ")
    paragraph(RichText(edition))
    if let publisher = metadata.publisher { paragraph(RichText(publisher)) }
    if let description = metadata.description {
      blank()
      paragraph(RichText(description))
    }
    blank()
    for fact in metadata.furtherFacts { labelled(fact.label, fact.text) }
    labelled("Rechten", metadata.rights)
    labelled("Reacties", metadata.contact)
    labelled("Kenmerk", metadata.identifier)
  }

  /// The table of contents: parts, chapters and their main sections, with their numbers.
  mutating func contents(of handbook: Handbook) {
    subheading("Inhoud")
    let numberWidth = handbook.chapters.reduce(1) { max($0, String($1.number).utf8.count) }
    if !handbook.frontMatter.isEmpty { blank() }
    for section in handbook.frontMatter { paragraph(RichText(section.title, .bold)) }
    var isFirst = true
    for part in handbook.parts {
      if let title = Self.title(of: part) {
        blank()
        paragraph(RichText(title, .bold), hanging: 2)
      } else if isFirst {
        blank()
      }
      isFirst = false
      for chapter in handbook.chapters[part.chapters.clamped(to: handbook.chapters.indices)] {
        let number = String(chapter.number)
        let padding = String(repeating: " ", count: numberWidth - number.utf8.count)
        inMargin("\(padding)\(number)  ", nil, .dim) {
          $0.paragraph(RichText(chapter.title))
          $0.sections(of: chapter)
        }
      }
    }
    blank()
    for section in handbook.backMatter { paragraph(RichText(section.title, .bold)) }
  }

  private mutating func sections(of chapter: Chapter) {
    for block in chapter.blocks {
      guard case .heading(let heading) = block.content, heading.level == 2 else { continue }
      let number = heading.number.map { $0 + "  " } ?? ""
      inMargin(number, nil, .dim) { $0.paragraph(RichText(heading.content.plainText)) }
    }
  }

  /// "Deel 1: Het begin"; nil for a part that only holds chapters.
  static func title(of part: Part) -> String? {
    guard let number = part.number else { return part.title.isEmpty ? nil : part.title }
    return part.title.isEmpty ? "Deel \(number)" : "Deel \(number): \(part.title)"
  }
}
