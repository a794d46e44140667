import HandboekDiagnostics

/// A source file cut in two: the fields above, the text below.
struct FrontMatter {
  /// The fields; nil when the file has none or they cannot be read.
  var fields: YAMLNode?
  /// The offset where the text starts.
  var bodyOffset: Int
  /// The line, from 1, on which the text starts.
  var bodyLine: Int
  /// The line above the fields; nil when there is no such block.
  var fence: SourceRange?
  /// Whether there is a block of fields that could not be read.
  var isBroken = false

  /// Cuts the block between the `---` lines at the top of a file.
  static func split(_ text: SourceText, into diagnostics: inout [Diagnostic]) -> FrontMatter {
    let bytes = text.bytes
    guard isFence(bytes, line: lineRange(text, 1), isClosing: false) else {
      return FrontMatter(fields: nil, bodyOffset: 0, bodyLine: 1)
    }
    var line = 2
    while line <= text.lineCount {
      if isFence(bytes, line: lineRange(text, line), isClosing: true) { break }
      line += 1
    }
    guard line <= text.lineCount else {
      diagnostics.append(
        Diagnostic(
          .yamlSyntax, "het blok met velden is niet afgesloten", file: text.file,
          range: text.range(atOffset: 0, count: 3), fix: "zet een regel met --- onder de velden"))
      return FrontMatter(fields: nil, bodyOffset: bytes.count, bodyLine: text.lineCount, isBroken: true)
    }
    let span = text.offset(ofLine: 2)..<text.offset(ofLine: line)
    let problemsBefore = diagnostics.count
    let fields = YAMLComposer.compose(text, span: span, into: &diagnostics)
    return FrontMatter(
      fields: fields, bodyOffset: text.offset(ofLine: line + 1), bodyLine: line + 1,
      fence: text.range(atOffset: 0, count: 3), isBroken: fields == nil && diagnostics.count > problemsBefore)
  }

  private static func lineRange(_ text: SourceText, _ line: Int) -> Range<Int> {
    text.offset(ofLine: line)..<max(text.offset(ofLine: line), text.offset(ofLine: line + 1))
  }

  /// Whether a line is `---`, or `...` as a closing line.
  private static func isFence(_ bytes: [UInt8], line: Range<Int>, isClosing: Bool) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[end - 1]) { end -= 1 }
    guard end - line.lowerBound == 3 else { return false }
    let mark = bytes[line.lowerBound..<end]
    return mark.allSatisfy { $0 == UInt8(ascii: "-") }
      || (isClosing && mark.allSatisfy { $0 == UInt8(ascii: ".") })
  }
}
