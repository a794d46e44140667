import HandboekDiagnostics
import HandboekDocument

/// What every part of the conversion of one file shares: its text, its places, its findings.
struct ConversionContext {
  let text: SourceText
  let limits: SourceLimits
  private(set) var diagnostics: [Diagnostic] = []
  /// The records that lists name, for linking to check.
  var mentions: [FilterMention] = []
  /// How many lines stand above the parsed text.
  private let lineShift: Int
  /// Where in the file the block stands whose text is being read.
  private var search: SourceSearch

  init(text: SourceText, firstLine: Int, limits: SourceLimits) {
    self.text = text
    self.limits = limits
    lineShift = firstLine - 1
    search = SourceSearch(limits: limits)
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

  /// Makes the lines of `range` the block that `locate` searches.
  mutating func enterLeaf(_ range: SourceRange) {
    let start = text.offset(ofLine: Int(range.start.line))
    search.enter(start..<max(start, text.offset(ofLine: Int(range.end.line) + 1)))
  }

  /// Makes `range`, a part of one line, the block that `locate` searches: a cell of a table.
  mutating func enterCell(_ range: SourceRange) {
    let start = text.offset(of: range.start)
    search.enter(start..<max(start, min(text.bytes.count, text.offset(of: range.end) + 1)))
  }

  /// The place of a text that was read from the current block; its first line when it is not found.
  ///
  /// cmark's columns are wrong behind a hard break and inside notes, and it has none for parts of a
  /// text, so the source itself is searched, in reading order for equal texts.
  mutating func locate(_ needle: String, as form: SourceSearch.Form = .anything) -> SourceRange {
    if let offset = search.find(needle, as: form, in: text) {
      return text.range(atOffset: offset, count: needle.utf8.count)
    }
    return SourceRange(at: text.position(atOffset: search.span.lowerBound))
  }

  /// The place of the address of a link or picture, else the node's own.
  ///
  /// An address that is not in the block itself belongs to a definition `[name]: address`.
  mutating func locate(address: String, of node: CMarkNode) -> SourceRange {
    if !address.isEmpty {
      if let offset = search.find(address, as: .address, in: text) {
        return text.range(atOffset: offset, count: address.utf8.count)
      }
      if let offset = search.findDefinition(of: address, in: text) {
        return text.range(atOffset: offset, count: address.utf8.count)
      }
    }
    return range(of: node)
  }

  /// The `![]` in front of the address of a picture; the address where that is not right before it.
  func opening(before address: SourceRange) -> SourceRange {
    let end = text.offset(of: address.start)
    var start = end
    while start > 0, end - start < 64, text.bytes[start - 1] != UInt8(ascii: "\n") {
      start -= 1
      guard text.bytes[start] == UInt8(ascii: "!") else { continue }
      guard let close = text.bytes[start..<end].lastIndex(of: UInt8(ascii: "]")) else { return address }
      return text.range(atOffset: start, count: close - start + 1)
    }
    return address
  }

  /// Keeps what stands in a code span from being taken for something else.
  mutating func passOver(code: String) { search.exclude(code, in: text) }
}
