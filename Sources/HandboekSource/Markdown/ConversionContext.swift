import HandboekDiagnostics
import HandboekDocument

/// What every part of the conversion of one file shares: its text, its places, its findings.
struct ConversionContext {
  let text: SourceText
  let limits: SourceLimits
  private(set) var diagnostics: [Diagnostic] = []
  /// How many lines stand above the parsed text.
  private let lineShift: Int
  /// The block whose text is being read, as offsets in the file.
  private var span: Range<Int> = 0..<0
  /// Where to look for the next occurrence of a text in this block.
  private var searchStarts: [String: Int] = [:]

  init(text: SourceText, firstLine: Int, limits: SourceLimits) {
    self.text = text
    self.limits = limits
    lineShift = firstLine - 1
  }

  mutating func report(_ kind: DiagnosticKind, _ message: String, _ range: SourceRange, fix: String? = nil) {
    diagnostics.append(Diagnostic(kind, message, file: text.file, range: range, fix: fix))
  }

  /// The place of a node in the file.
  func range(of node: CMarkNode) -> SourceRange {
    SourceRange(
      SourcePosition(line: node.start.line + lineShift, column: node.start.column),
      SourcePosition(line: max(node.end.line, node.start.line) + lineShift, column: node.end.column))
  }

  /// Makes `range` the block that `locate` searches.
  mutating func enterLeaf(_ range: SourceRange) {
    let start = text.offset(ofLine: Int(range.start.line))
    span = start..<max(start, text.offset(ofLine: Int(range.end.line) + 1))
    searchStarts.removeAll(keepingCapacity: true)
  }

  /// The place of a text that was read from the current block.
  ///
  /// cmark's columns are wrong behind a hard break and inside notes, and it has none for parts of a
  /// text, so the source itself is searched, in reading order for equal texts.
  mutating func locate(_ needle: String) -> SourceRange {
    let from = searchStarts[needle] ?? span.lowerBound
    guard let offset = text.find(needle, in: from..<max(from, span.upperBound)) else {
      return SourceRange(at: text.position(atOffset: span.lowerBound))
    }
    searchStarts[needle] = offset + needle.utf8.count
    return text.range(atOffset: offset, count: needle.utf8.count)
  }
}
