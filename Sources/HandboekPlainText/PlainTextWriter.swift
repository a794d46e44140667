public import HandboekDocument

/// Writes a handbook as plain text: readable at any width, on paper, in a pipe and on a terminal.
///
/// The lines are a pure function of the handbook and the width. The least width is 20 columns; no
/// line is ever wider than asked.
public enum PlainTextWriter {
  /// The whole handbook, UTF-8, lines of at most `width` columns.
  public static func write(_ handbook: Handbook, width: Int = 80) async -> [UInt8] {
    let renderer = ANSIRenderer(.plain)
    let parts = await inParallel(TextUnit.all(of: handbook)) { unit in
      renderer.render(unit.lines(in: handbook, width: width))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count + 2 })
    for part in parts {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      bytes += part
    }
    return bytes
  }

  /// The whole handbook as styled lines.
  public static func lines(of handbook: Handbook, width: Int) async -> [StyledLine] {
    let parts = await inParallel(TextUnit.all(of: handbook)) { $0.lines(in: handbook, width: width) }
    return Array(parts.joined(separator: [StyledLine(), StyledLine()]))
  }

  /// The lines of a place; empty when the handbook has no such place.
  public static func lines(for place: TextPlace, in handbook: Handbook, width: Int) -> [StyledLine] {
    switch place {
    case .chapter(let id): lines(ofChapter: id, in: handbook, width: width)
    case .section(let chapter, let heading):
      lines(ofSection: heading, chapter: chapter, in: handbook, width: width)
    case .block(let number): lines(ofBlock: number, in: handbook, width: width)
    case .record(let id): lines(ofRecord: id, in: handbook, width: width)
    }
  }

  /// The lines of blocks that belong to no chapter, such as a table that a command shows.
  public static func lines(of blocks: [Block], width: Int) -> [StyledLine] {
    var layout = TextLayout(width: width)
    layout.blocks(blocks)
    return layout.lines
  }

  /// The lines of a chapter.
  public static func lines(ofChapter id: RecordID, in handbook: Handbook, width: Int) -> [StyledLine] {
    handbook.chapters.first { $0.id == id }.map { lines(of: $0, in: handbook, width: width) } ?? []
  }

  static func lines(of chapter: Chapter, in handbook: Handbook, width: Int) -> [StyledLine] {
    var layout = ChapterLayout(
      chapter, vocabularies: handbook.vocabularies, changes: handbook.changes?.chapters[chapter.id],
      width: width, pagination: handbook.pagination)
    layout.addAll()
    return layout.layout.lines
  }

  /// The lines of one passage, named by its number, with its notes and addresses.
  public static func lines(ofBlock number: BlockNumber, in handbook: Handbook, width: Int) -> [StyledLine] {
    for chapter in handbook.chapters where chapter.number == number.chapter {
      guard let index = chapter.blocks.firstIndex(where: { $0.number == number }) else { continue }
      return lines(ofBlocks: index..<index + 1, of: chapter, in: handbook, width: width)
    }
    return []
  }

  /// The lines of a section up to the next one of its level, with its notes and addresses.
  public static func lines(
    ofSection heading: String, chapter id: RecordID, in handbook: Handbook, width: Int
  ) -> [StyledLine] {
    guard let chapter = handbook.chapters.first(where: { $0.id == id }),
      let range = chapter.section(heading)
    else { return [] }
    return lines(ofBlocks: range, of: chapter, in: handbook, width: width)
  }

  /// The lines of a record: a publication, an offer, a term and so on, or a chapter.
  public static func lines(ofRecord id: RecordID, in handbook: Handbook, width: Int) -> [StyledLine] {
    if id.kind == .chapter { return lines(ofChapter: id, in: handbook, width: width) }
    var layout = TextLayout(width: width)
    layout.changes = handbook.changes
    layout.record(id, in: handbook)
    return layout.lines
  }

  private static func lines(
    ofBlocks range: Range<Int>, of chapter: Chapter, in handbook: Handbook, width: Int
  ) -> [StyledLine] {
    var layout = ChapterLayout(
      chapter, vocabularies: handbook.vocabularies, changes: handbook.changes?.chapters[chapter.id],
      width: width, pagination: handbook.pagination)
    layout.addPart(range)
    return layout.layout.lines
  }

  private static func inParallel<Result: Sendable>(
    _ units: [TextUnit], _ work: @escaping @Sendable (TextUnit) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, unit) in units.enumerated() {
        group.addTask { (index, work(unit)) }
      }
      var results = [Result?](repeating: nil, count: units.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }
}
