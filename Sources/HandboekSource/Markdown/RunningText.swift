import HandboekDiagnostics
import HandboekDocument

/// The running text of one container as bytes, with one stand-in byte for each inline that is no text.
///
/// Brackets that mean nothing then simply stay where they are: the work is linear however they nest.
struct RunningText {
  /// Stands for an inline; no UTF-8 text holds it.
  static let inlineMark: UInt8 = 0xFF

  private(set) var bytes: [UInt8] = []
  /// The inlines behind the marks, in order.
  private(set) var inlines: [Inline] = []
  private var inlineOffsets: [Int] = []
  /// Every place where a citation could start, in order.
  private(set) var citations: [CitationMark] = []

  /// Adds a text; texts between two inlines must come as one.
  mutating func append(_ text: String, _ context: inout ConversionContext) {
    let start = bytes.count
    bytes += text.utf8
    var index = start
    while let at = bytes[index...].firstIndex(of: UInt8(ascii: "@")) {
      guard CitationParser.isCitationStart(bytes, at: at, from: start) else {
        index = at + 1
        continue
      }
      let end = CitationParser.identifierEnd(bytes, from: at + 1)
      let identifier = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      // What the source does not hold came out of an entity, which means nothing (CommonMark §6.2).
      if let range = context.locateCitation(identifier) {
        citations.append(CitationMark(offset: at, end: end, identifier: identifier, range: range))
      }
      index = end
    }
  }

  mutating func append(_ inline: Inline) {
    inlineOffsets.append(bytes.count)
    bytes.append(Self.inlineMark)
    inlines.append(inline)
  }

  /// The words of a stretch of the text, without the markup of the inlines in it.
  func words(_ range: Range<Int>) -> String {
    let parts = bytes[range].split(separator: Self.inlineMark, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return EscapedSigns.shown(String(decoding: bytes[range], as: UTF8.self)) }
    var index = firstInline(from: range.lowerBound)
    var words = ""
    for (position, part) in parts.enumerated() {
      if position > 0 {
        words += [inlines[index]].plainText
        index += 1
      }
      words += EscapedSigns.shown(String(decoding: part, as: UTF8.self))
    }
    return words
  }

  /// The index of the first inline at or behind an offset.
  func firstInline(from offset: Int) -> Int {
    var low = 0
    var high = inlineOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if inlineOffsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// An `@` where a citation can start.
struct CitationMark {
  /// The offset of the `@` in the running text.
  var offset: Int
  /// The offset behind the name.
  var end: Int
  var identifier: String
  /// The place in the file.
  var range: SourceRange
}
