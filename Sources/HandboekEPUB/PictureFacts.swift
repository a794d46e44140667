import HandboekDocument

/// What the pictures in the text ask of a reader; the cover has its own description.
struct PictureFacts: Hashable {
  /// How many pictures tell something.
  private(set) var meaningful = 0
  /// How many of these have no alternative text.
  private(set) var undescribed = 0
  /// Whether a picture may move or flash.
  private(set) var mayMove = false

  init(_ handbook: Handbook) {
    for chapter in handbook.chapters {
      add(chapter.blocks)
      add(chapter.footnotes)
    }
    for publication in handbook.publications {
      add(publication.reference)
      add(publication.analysis)
      add(publication.footnotes)
    }
    for offer in handbook.offers { add(offer.description, offer.footnotes) }
    for partner in handbook.partners { add(partner.description, partner.footnotes) }
    for term in handbook.terms { add(term.definition, term.footnotes) }
    for question in handbook.questions { add(question.answer, question.footnotes) }
    for route in handbook.routes { add(route.introduction, route.footnotes) }
    for page in handbook.pages { add(page.blocks, page.footnotes) }
    mayMove = handbook.assets.contains(where: \.mayMove)
  }

  private mutating func add(_ blocks: [Block], _ footnotes: [Footnote]) {
    add(blocks)
    add(footnotes)
  }

  private mutating func add(_ footnotes: [Footnote]) { for footnote in footnotes { add(footnote.blocks) } }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let text): add(text)
      case .heading(let heading): add(heading.content)
      case .list(let list): for item in list.items { add(item.blocks) }
      case .quote(let blocks): add(blocks)
      case .callout(let callout):
        add(callout.title)
        add(callout.blocks)
      case .table(let table):
        add(table.caption)
        for cell in table.head { add(cell) }
        for row in table.rows { for cell in row { add(cell) } }
      case .figure(let figure):
        add(figure.image)
        add(figure.caption)
      case .publications(let block): for entry in block.entries { add(entry.reference) }
      // Each heat map has a title, a description and a table with the same numbers.
      case .coverage(let block): meaningful += block.tables.count
      case .code, .thematicBreak, .offers: break
      }
    }
  }

  private mutating func add(_ text: [Inline]) {
    for inline in text {
      switch inline {
      case .image(let image): add(image)
      case .emphasis(let content), .strong(let content), .strikethrough(let content): add(content)
      case .link(let link): add(link.content)
      case .span(let span): add(span.content)
      case .text, .code, .lineBreak, .citation, .footnote: break
      }
    }
  }

  private mutating func add(_ image: Image) {
    // A picture that is not available is text in the output.
    guard case .asset = image.source, !image.isDecorative else { return }
    meaningful += 1
    if image.alternative.isBlank { undescribed += 1 }
  }
}

extension Asset {
  /// Whether the format's own mark of animation is in the file.
  var mayMove: Bool {
    switch mediaType {
    case .jpeg: false
    case .gif: bytes.contains("NETSCAPE2.0") || bytes.contains("ANIMEXTS1.0")
    case .png: bytes.contains("acTL")
    case .webp: bytes.contains("ANIM")
    case .svg: bytes.contains("<animate") || bytes.contains("<set") || bytes.contains("@keyframes")
    }
  }
}

extension [UInt8] {
  /// Whether the bytes of a literal occur.
  func contains(_ literal: StaticString) -> Bool {
    let wanted = literal.withUTF8Buffer { unsafe [UInt8]($0) }
    guard let first = wanted.first, count >= wanted.count else { return false }
    var index = 0
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
      index += 1
    }
    return false
  }
}
