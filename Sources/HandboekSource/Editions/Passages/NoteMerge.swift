import HandboekDocument

/// Gives the notes of a chapter and of what an edition put into it one row of numbers, in order of first mention.
struct NoteMerge {
  private var notes: [Footnote]

  init(_ notes: [Footnote]) { self.notes = notes }

  /// Blocks of another file, with numbers that no other note has.
  mutating func take(_ blocks: [Block], _ footnotes: [Footnote]) -> [Block] {
    if footnotes.isEmpty { return blocks }
    let shift = notes.count
    func moved(_ blocks: [Block]) -> [Block] {
      Self.renumbered(blocks) { ($0.number + shift, $0.occurrence) }
    }
    notes += footnotes.map { note in
      var note = note
      note.number += shift
      note.blocks = moved(note.blocks)
      return note
    }
    return moved(blocks)
  }

  /// The whole text with its notes numbered anew; a note that nothing mentions any more is gone.
  func finish(_ blocks: [Block]) -> (blocks: [Block], footnotes: [Footnote]) {
    if notes.isEmpty { return (blocks, []) }
    let byNumber = Dictionary(notes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [Int] = []
    var numbers: [Int: Int] = [:]
    func look(_ blocks: [Block]) {
      blocks.forEachInline { inline in
        guard case .footnote(let mark) = inline, numbers[mark.number] == nil, byNumber[mark.number] != nil
        else { return }
        order.append(mark.number)
        numbers[mark.number] = order.count
      }
    }
    look(blocks)
    // Notes can mention notes.
    var index = 0
    while index < order.count {
      look(byNumber[order[index]]?.blocks ?? [])
      index += 1
    }
    var counts: [Int: Int] = [:]
    func numbered(_ blocks: [Block]) -> [Block] {
      Self.renumbered(blocks) { mark in
        counts[mark.number, default: 0] += 1
        return (numbers[mark.number] ?? mark.number, counts[mark.number] ?? 1)
      }
    }
    let text = numbered(blocks)
    var result: [Footnote] = []
    for number in order {
      guard var note = byNumber[number] else { continue }
      note.number = numbers[number] ?? number
      note.blocks = numbered(note.blocks)
      result.append(note)
    }
    for (index, number) in order.enumerated() where index < result.count {
      result[index].referenceCount = counts[number] ?? 0
    }
    return (text, result)
  }

  private static func renumbered(
    _ blocks: [Block], _ change: (FootnoteReference) -> (number: Int, occurrence: Int)
  ) -> [Block] {
    blocks.map { block in
      var block = block
      block.rewrite(text: { content in
        content = content.mapped { inline in
          guard case .footnote(var mark) = inline else { return inline }
          (mark.number, mark.occurrence) = change(mark)
          return .footnote(mark)
        }
      })
      return block
    }
  }
}

extension [Inline] {
  /// Every inline changed, those inside others first; the converter bounds how deep they are.
  func mapped(_ change: (Inline) -> Inline) -> [Inline] {
    map { inline in
      switch inline {
      case .emphasis(let content): return change(.emphasis(content.mapped(change)))
      case .strong(let content): return change(.strong(content.mapped(change)))
      case .strikethrough(let content): return change(.strikethrough(content.mapped(change)))
      case .span(var span):
        span.content = span.content.mapped(change)
        return change(.span(span))
      case .link(var link):
        link.content = link.content.mapped(change)
        return change(.link(link))
      case .text, .code, .lineBreak, .image, .citation, .footnote: return change(inline)
      }
    }
  }
}
