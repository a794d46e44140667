import CYAML
import HandboekDiagnostics

/// Turns libyaml's marks into places in the file.
///
/// A mark counts characters from the start of the YAML. Marks mostly come in order, so going on from
/// the last one keeps the work linear, however long a line is; YAML's own count of lines is not used,
/// because it also counts line ends (U+0085, U+2028, U+2029) that no editor shows as such.
struct YAMLPlaces {
  private let text: SourceText
  private let span: Range<Int>
  private var character = 0
  private var offset: Int

  init(text: SourceText, span: Range<Int>) {
    self.text = text
    self.span = span
    offset = span.lowerBound
  }

  /// The offset in the file of a character of the YAML.
  mutating func offset(ofCharacter wanted: Int) -> Int {
    while character < wanted, offset < span.upperBound {
      offset += 1
      while offset < span.upperBound, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted, offset > span.lowerBound {
      offset -= 1
      while offset > span.lowerBound, text.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }

  mutating func position(_ mark: yaml_mark_t) -> SourcePosition {
    text.position(atOffset: offset(ofCharacter: Int(mark.index)))
  }

  /// The range from a mark to the last character before another; for a value on several lines only
  /// its start.
  mutating func range(_ start: yaml_mark_t, to end: yaml_mark_t) -> SourceRange {
    let first = position(start)
    guard end.line == start.line, end.index > start.index else { return SourceRange(at: first) }
    return SourceRange(first, text.position(atOffset: offset(ofCharacter: Int(end.index) - 1)))
  }
}
