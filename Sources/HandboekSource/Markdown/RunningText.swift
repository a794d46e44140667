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
      citations.append(
        CitationMark(
          offset: at, end: end, identifier: identifier, range: context.locateCitation(identifier)))
      index = end
    }
  }

  mutating func append(_ inline: Inline) {
    bytes.append(Self.inlineMark)
    inlines.append(inline)
  }

  /// A stretch of the text with the stand-ins of escaped characters put back.
  func words(_ range: Range<Int>) -> String { Self.unescaped(bytes[range]) }

  /// A text with the stand-ins of escaped characters put back.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    EscapedSigns.shown(String(decoding: bytes, as: UTF8.self))
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
