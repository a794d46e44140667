import HandboekDocument

/// Rewrites the text of one record for a pack: links that lead out of it, notes, pictures.
struct TextRewriter {
  let places: PackPlaces
  /// The new index of each picture.
  let pictures: [Int: Int]
  /// Whether citations and notes are left out, as in a summary of text that stands elsewhere.
  var isSummary = false
  /// How many marks each note has so far.
  private(set) var marks: [Int: Int] = [:]

  init(places: PackPlaces, pictures: [Int: Int]) {
    self.places = places
    self.pictures = pictures
  }

  /// Rewrites a record's text, and keeps the notes that it still refers to.
  mutating func rewrite(_ record: inout some TextRecord) {
    marks = [:]
    record.text = blocks(record.text)
    var notes: [Footnote] = []
    for var note in record.footnotes {
      guard let count = marks[note.number] else { continue }
      note.blocks = blocks(note.blocks)
      note.referenceCount = count
      notes.append(note)
    }
    record.footnotes = notes
    record.backlinks = record.backlinks.filter(places.contains)
  }

  mutating func blocks(_ blocks: [Block]) -> [Block] { blocks.map { block($0) } }

  private mutating func block(_ block: Block) -> Block {
    var block = block
    block.rewrite(text: { $0 = inlines($0) }, picture: { $0 = image($0) })
    return block
  }

  /// Rewrites running text; neighbouring texts stay one.
  mutating func inlines(_ content: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in content {
      for piece in rewritten(inline, behind: &result) {
        if case .text(let text) = piece, case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
        } else {
          result.append(piece)
        }
      }
    }
    return result
  }

  private mutating func rewritten(_ inline: Inline, behind result: inout [Inline]) -> [Inline] {
    switch inline {
    case .text, .code, .lineBreak: return [inline]
    case .emphasis(let content): return [.emphasis(inlines(content))]
    case .strong(let content): return [.strong(inlines(content))]
    case .strikethrough(let content): return [.strikethrough(inlines(content))]
    case .span(var span):
      span.content = inlines(span.content)
      return [.span(span)]
    case .image(let image): return [.image(self.image(image))]
    case .link(let link): return self.link(link)
    case .citation(let citation): return isSummary ? Self.words(of: citation, behind: &result) : [inline]
    case .footnote(var reference):
      if isSummary { return [] }
      marks[reference.number, default: 0] += 1
      reference.occurrence = marks[reference.number] ?? 1
      return [.footnote(reference)]
    }
  }

  /// A link, or its text with the number to look for in the handbook.
  private mutating func link(_ link: Link) -> [Inline] {
    var link = link
    link.content = inlines(link.content)
    guard case .place(let place) = link.target, !places.contains(place) else { return [.link(link)] }
    guard place.record.kind == .chapter, let label = place.label else { return link.content }
    let shown = link.content.plainText
    let isNumber = shown == label || shown.hasPrefix(label + " ")
    return link.content + [.text(isNumber ? " (handboek)" : " (handboek \(label))")]
  }

  /// Nothing for a citation between brackets, and the author for one that is part of the sentence.
  private static func words(of citation: Citation, behind result: inout [Inline]) -> [Inline] {
    if citation.isNarrative {
      return [.text(citation.items.map { "\($0.author) (\($0.year))" }.joined(separator: ", "))]
    }
    if case .text(let text)? = result.last, text.hasSuffix(" ") {
      result[result.count - 1] = .text(String(text.dropLast()))
    }
    return []
  }

  private func image(_ image: Image) -> Image {
    var image = image
    if case .asset(let index) = image.source {
      image.source = pictures[index].map { .asset($0) } ?? .unavailable(image.alternative)
    }
    return image
  }
}
