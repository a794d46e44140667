public import HandboekDocument

/// One line of a table of contents.
public struct ContentsEntry: Sendable, Hashable {
  /// "Deel 1.", "3" or "3.B"; nil for what has no number.
  public var number: String?
  public var title: String
  public var address: String
  public var language: LanguageTag?
  public var children: [ContentsEntry]

  public init(
    number: String?, title: String, address: String, language: LanguageTag? = nil,
    children: [ContentsEntry] = []
  ) {
    self.number = number
    self.title = title
    self.address = address
    self.language = language
    self.children = children
  }

  /// The contents of a handbook: parts, chapters and sections down to heading `depth`, between the front and the back matter.
  public static func all(
    of handbook: Handbook, links: any LinkProvider, depth: Int = 2
  ) -> [ContentsEntry] {
    var entries = handbook.frontMatter.map { section($0, of: handbook, links: links) }
    for (index, part) in handbook.parts.enumerated() {
      let chapters = handbook.chapters[part.chapters].map { chapter($0, links: links, depth: depth) }
      guard let number = part.number else {
        entries += chapters
        continue
      }
      entries.append(
        ContentsEntry(
          number: "Deel \(number).", title: part.title, address: links.address(of: .part(index)),
          children: chapters))
    }
    return entries + handbook.backMatter.map { section($0, of: handbook, links: links) }
  }

  private static func section(
    _ section: BookSection, of handbook: Handbook, links: any LinkProvider
  ) -> ContentsEntry {
    ContentsEntry(
      number: nil, title: section.title, address: links.address(of: section),
      children: children(of: section, in: handbook, links: links))
  }

  /// The groups of questions.
  private static func children(
    of section: BookSection, in handbook: Handbook, links: any LinkProvider
  ) -> [ContentsEntry] {
    guard section == .questions else { return [] }
    return QuestionGroup.all(of: handbook).map { group in
      ContentsEntry(
        number: nil, title: group.title, address: links.address(of: .questions, at: group.identifier))
    }
  }

  private static func chapter(
    _ chapter: Chapter, links: any LinkProvider, depth: Int
  ) -> ContentsEntry {
    let headings = chapter.blocks.compactMap { block -> Heading? in
      guard case .heading(let heading) = block.content, heading.level <= depth else { return nil }
      return heading
    }
    var rest = headings[...]
    return ContentsEntry(
      number: String(chapter.number), title: chapter.title,
      address: links.address(of: Place(chapter.id, title: chapter.title)),
      children: sections(from: &rest, above: 1, in: chapter.id, links: links))
  }

  /// Takes the headings deeper than `level` and nests them.
  private static func sections(
    from headings: inout ArraySlice<Heading>, above level: Int, in record: RecordID,
    links: any LinkProvider
  ) -> [ContentsEntry] {
    var entries: [ContentsEntry] = []
    while let heading = headings.first, heading.level > level {
      headings = headings.dropFirst()
      let title = heading.content.plainText
      let place = Place(record, anchor: heading.id, title: title)
      entries.append(
        ContentsEntry(
          number: heading.number, title: title, address: links.address(of: place),
          language: heading.language,
          children: sections(from: &headings, above: heading.level, in: record, links: links)))
    }
    return entries
  }
}
