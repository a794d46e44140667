import HandboekContainer
import HandboekDiagnostics
import HandboekDocument

/// The text of a chapter or page of the handbook in pieces that an edition can name.
struct BaseText {
  let text: SourceText
  /// The blocks at the top, as they were read from it.
  let blocks: [Block]

  /// The section under a heading, up to the next heading of its level or higher.
  func section(_ anchor: String) -> Range<Int>? {
    let start = blocks.firstIndex { block in
      if case .heading(let heading) = block.content { heading.id == anchor } else { false }
    }
    guard let start, case .heading(let heading) = blocks[start].content else { return nil }
    let end = blocks[(start + 1)...].firstIndex { block in
      if case .heading(let other) = block.content { other.level <= heading.level } else { false }
    }
    return start..<(end ?? blocks.count)
  }

  /// The headings at the top, by their ids.
  var anchors: [String] { Self.anchors(in: blocks[...]) }

  static func anchors(in blocks: ArraySlice<Block>) -> [String] {
    blocks.compactMap { block -> String? in
      if case .heading(let heading) = block.content { return heading.id }
      return nil
    }
  }

  /// The blocks of a stretch that are passages: all but headings and rules.
  func passages(in range: Range<Int>) -> [Int] {
    range.filter { index in
      switch blocks[index].content {
      case .heading, .thematicBreak: false
      default: true
      }
    }
  }

  /// The source of a stretch: from the first line of its first block to the last one of its last.
  func source(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let start = text.offset(ofLine: Int(blocks[first].range.start.line))
    // Behind a block may stand notes, and behind a table its caption, which is part of it.
    var end = text.offset(ofLine: Int(blocks[last].range.end.line) + 1)
    if case .table = blocks[last].content, last + 1 < blocks.count {
      end = text.offset(ofLine: Int(blocks[last + 1].range.start.line))
    }
    let source = String(decoding: text.bytes[start..<max(start, end)], as: UTF8.self)
    return String(source.trimmed)
  }

  /// The place of a stretch: that of its first block.
  func range(of range: Range<Int>) -> SourceRange { blocks[range.lowerBound].range }

  func hash(of range: Range<Int>) -> String { Self.hash(Array(source(of: range).utf8)) }

  /// What an edition notes of the text that it was written against: the first twelve digits of the SHA-256 of its
  /// words with one space between them, so that other line ends are no other text.
  static func hash(_ bytes: [UInt8]) -> String {
    let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(SHA256.hexadecimal(Array(words.joined(separator: [0x20]))).prefix(12))
  }

  /// The letters and digits of a text, small: quotation marks, markup and spaces do not matter.
  static func letters(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(scalar)
    }
    return String(letters)
  }

  /// The words of a block as readers see them.
  func shown(_ index: Int) -> String { [blocks[index]].plainText }

  /// The letters that a passage begins with, as it is written and as readers see it.
  func beginnings(of index: Int) -> [String] {
    [Self.letters(source(of: index..<(index + 1))), Self.letters(shown(index))]
  }
}
