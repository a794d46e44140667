public import HandboekDiagnostics

/// A source text in which `⟦1⟧`, `⟦2⟧` … mark the places that a test expects.
///
/// The marks are taken out before the text is parsed; what they stood before is the place meant.
public struct MarkedText {
  /// The text without marks.
  public let text: String
  /// The place of each mark in that text, with columns in bytes.
  public let places: [Int: SourcePosition]

  public init(_ marked: String) {
    var text = ""
    var places: [Int: SourcePosition] = [:]
    var line = 1
    var column = 1
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "⟦", let close = rest.firstIndex(of: "⟧"), let number = Int(String(rest[..<close])) {
        places[number] = SourcePosition(line: line, column: column)
        rest = rest[rest.index(after: close)...]
        continue
      }
      text.unicodeScalars.append(scalar)
      column += UTF8.width(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    self.text = text
    self.places = places
  }

  /// The place of a mark; line 0 when the text has no such mark.
  public subscript(mark: Int) -> SourcePosition { places[mark] ?? SourcePosition(line: 0, column: 0) }
}
