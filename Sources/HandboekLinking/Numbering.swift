import HandboekDiagnostics
import HandboekDocument

/// Gives parts, chapters, sections, figures, tables and passages their numbers.
enum Numbering {
  /// Numbers the chapters: a fixed number stays, others follow the chapter before.
  static func numberChapters(
    _ chapters: inout [Chapter], fixed: [RecordID: Int], places: [RecordID: SourceRange],
    into diagnostics: inout [Diagnostic]
  ) {
    var owners: [Int: Chapter] = [:]
    for chapter in chapters {
      guard let number = fixed[chapter.id] else { continue }
      if let other = owners[number] {
        diagnostics.append(
          Diagnostic(
            .chapterNumberTwice, "nummer \(number) is al van een ander hoofdstuk", file: chapter.file,
            range: places[chapter.id], fix: "kies een ander ‘nummer’",
            notes: [
              Diagnostic.Note("hier staat nummer \(number) ook", file: other.file, range: places[other.id])
            ]))
      } else {
        owners[number] = chapter
      }
    }
    var last = 0
    for index in chapters.indices {
      if let number = fixed[chapters[index].id] {
        chapters[index].number = number
      } else {
        var number = last + 1
        while owners[number] != nil { number += 1 }
        owners[number] = chapters[index]
        chapters[index].number = number
      }
      last = chapters[index].number
    }
  }

  /// The parts, with the ranges of their chapters.
  static func parts(_ outline: [OutlinePart], chapters: [Chapter]) -> [Part] {
    // A chapter whose file could not be read is in the outline only.
    let present = Set(chapters.map(\.id))
    var parts: [Part] = []
    var number = 0
    var start = 0
    for part in outline {
      let end = start + part.chapters.count { present.contains($0) }
      guard end > start else { continue }
      if part.title != nil { number += 1 }
      parts.append(
        Part(number: part.title == nil ? nil : number, title: part.title ?? "", chapters: start..<end))
      start = end
    }
    return parts
  }

  /// Numbers what is inside one chapter.
  static func numberBlocks(of chapter: inout Chapter) {
    var counters = Counters(chapter: chapter.number)
    for index in chapter.blocks.indices {
      switch chapter.blocks[index].content {
      case .heading(var heading):
        heading.number = counters.section(level: heading.level)
        chapter.blocks[index].content = .heading(heading)
      case .thematicBreak:
        break
      default:
        counters.block += 1
        chapter.blocks[index].number = BlockNumber(chapter: chapter.number, block: counters.block)
        counters.numberContent(&chapter.blocks[index])
      }
    }
  }

  private struct Counters {
    let chapter: Int
    var block = 0
    var figures = 0
    var tables = 0
    /// How many sections there are so far on each level from 2.
    var sections: [Int] = []

    init(chapter: Int) { self.chapter = chapter }

    /// `3.B`, `3.B.1`: a letter first, so that no section is called 3.12 as a passage is.
    mutating func section(level: Int) -> String {
      let depth = max(0, level - 2)
      while sections.count > depth + 1 { sections.removeLast() }
      // A skipped level counts as its first section.
      while sections.count < depth { sections.append(1) }
      if sections.count == depth { sections.append(0) }
      sections[depth] += 1
      var label = "\(chapter).\(Self.letters(sections[0]))"
      for number in sections.dropFirst() { label += ".\(number)" }
      return label
    }

    /// Figures and tables with a caption are numbered, wherever they stand.
    mutating func numberContent(_ block: inout Block) {
      switch block.content {
      case .figure(var figure) where !figure.caption.isEmpty:
        figures += 1
        figure.number = "\(chapter).\(figures)"
        block.content = .figure(figure)
      case .table(var table) where !table.caption.isEmpty:
        tables += 1
        table.number = "\(chapter).\(tables)"
        block.content = .table(table)
      case .quote(var blocks):
        numberContents(&blocks)
        block.content = .quote(blocks)
      case .callout(var callout):
        numberContents(&callout.blocks)
        block.content = .callout(callout)
      case .list(var list) where list.items.contains(where: { Self.holdsNumbered($0.blocks) }):
        for index in list.items.indices { numberContents(&list.items[index].blocks) }
        block.content = .list(list)
      default: break
      }
    }

    private mutating func numberContents(_ blocks: inout [Block]) {
      guard Self.holdsNumbered(blocks) else { return }
      for index in blocks.indices { numberContent(&blocks[index]) }
    }

    private static func holdsNumbered(_ blocks: [Block]) -> Bool {
      blocks.contains { block in
        switch block.content {
        case .figure, .table: true
        case .quote(let blocks): holdsNumbered(blocks)
        case .callout(let callout): holdsNumbered(callout.blocks)
        case .list(let list): list.items.contains { holdsNumbered($0.blocks) }
        default: false
        }
      }
    }

    /// 1 is A, 26 is Z, 27 is AA.
    private static func letters(_ number: Int) -> String {
      var rest = number
      var text = ""
      while rest > 0 {
        rest -= 1
        text = String(Character(Unicode.Scalar(UInt8(0x41 + rest % 26)))) + text
        rest /= 26
      }
      return text
    }
  }
}
