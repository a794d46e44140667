import HandboekDiagnostics
import HandboekDocument

/// What every part of the conversion of one file shares: its text, its places, its findings.
struct ConversionContext {
  let text: SourceText
  let limits: SourceLimits
  let variables: Variables
  /// How many bytes values of variables may still add.
  var variableRoom = Variables.room
  /// Whether the text can hold a variable at all.
  let hasVariables: Bool
  private(set) var diagnostics: [Diagnostic] = []
  /// The records that lists name, for linking to check.
  var mentions: [FilterMention] = []
  /// What the author says may stay as it is.
  var waivers: [Waiver] = []
  /// How many lines stand above the parsed text.
  private let lineShift: Int
  /// By how many bytes a line of the parsed text starts further to the right than in the file.
  private let columnShifts: [Int: Int]
  /// The block whose text is being read, as offsets in the file.
  var span: Range<Int> = 0..<0
  /// Where to look for the next occurrence of a text in this block.
  private var searchStarts: [String: Int] = [:]
  /// Behind the last citation or code that was found: the text is resolved in reading order.
  private var cursor = 0
  /// How many lines cmark is behind, and the bytes of those since it last counted a line.
  private var lag = 0
  private var uncountedBytes = 0
  /// How many bytes stand before this block on its first line, as cmark counts and in the file.
  private var indent = 0
  private var fileIndent = 0
  /// The first line of this block in the file.
  private var leafLine = 0
  /// How many bytes of this block may still be searched, so that no text takes quadratic time.
  private var budget = 0
  /// Behind the last address that was found in this block.
  var addressCursor = 0
  /// Behind the last HTML tag that was found in this block.
  var tagCursor = 0
  /// How many bytes of this file may still be searched for addresses.
  var addressBudget: Int
  /// Addresses that the rest of this block does not hold.
  var absentAddresses: Set<String> = []
  /// The places of addresses in definitions; nil for those that have none.
  var definitions: [String: SourceRange?] = [:]

  init(
    text: SourceText, firstLine: Int, columnShifts: [Int: Int] = [:], variables: Variables = Variables(),
    limits: SourceLimits
  ) {
    self.variables = variables
    hasVariables = Variables.mayOccur(in: text.bytes)
    self.text = text
    self.limits = limits
    self.columnShifts = columnShifts
    lineShift = firstLine - 1
    addressBudget = limits.searchBytes
  }

  mutating func report(_ kind: DiagnosticKind, _ message: String, _ range: SourceRange, fix: String? = nil) {
    diagnostics.append(Diagnostic(kind, message, file: text.file, range: range, fix: fix))
  }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: Nodes

  /// The place of a node in the file; the block it is in when cmark knows none, as for bare addresses.
  func range(of node: CMarkNode) -> SourceRange {
    let (start, end) = (node.start, node.end)
    guard start.line > 0 else { return SourceRange(at: text.position(atOffset: span.lowerBound)) }
    guard node.kind.isInline else {
      let first = position(line: start.line, column: start.column)
      guard end.column == 0 else {
        return SourceRange(first, position(line: max(end.line, start.line), column: end.column))
      }
      // cmark ends some blocks before the first byte of the next line.
      let last = end.line + lineShift - 1
      return SourceRange(first, SourcePosition(line: last, column: max(1, text.length(ofLine: last))))
    }
    return SourceRange(
      inlinePosition(line: start.line, column: start.column),
      inlinePosition(line: end.line, column: end.column))
  }

  private func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(line: line + lineShift, column: max(1, column - (columnShifts[line] ?? 0)))
  }

  /// The place of an inline: behind the first line of a block cmark knows no indents, and behind a
  /// backslash at the end of a line it goes on counting on that line.
  private func inlinePosition(line: Int, column: Int) -> SourcePosition {
    let fileLine = line + lineShift + lag
    if fileLine <= leafLine { return position(line: line, column: column) }
    let content = column - indent - uncountedBytes
    return SourcePosition(line: fileLine, column: max(1, content + prefixLength(ofLine: fileLine)))
  }

  /// What stands before the text of a line of this block: indents and signs of quotes.
  private func prefixLength(ofLine line: Int) -> Int {
    if line <= leafLine { return fileIndent }
    let start = text.offset(ofLine: line)
    let bytes = text.bytes[start..<(start + text.length(ofLine: line))]
    return bytes.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }.count
  }

  /// Notes that a line ended: cmark counts no line at a backslash.
  ///
  /// - Parameters:
  ///   - node: The end of the last node on the line as cmark gives it.
  ///   - isHard: Whether the line ended with a hard break.
  mutating func endLine(after node: (line: Int, column: Int)?, isHard: Bool) {
    if isHard, let node, node.line > 0 {
      let line = Int(inlinePosition(line: node.line, column: node.column).line)
      let end = text.offset(ofLine: line) + text.length(ofLine: line)
      if end > 0, text.bytes[end - 1] == UInt8(ascii: "\\") {
        lag += 1
        uncountedBytes += text.length(ofLine: line) - prefixLength(ofLine: line) + 1
        return
      }
    }
    uncountedBytes = 0
  }

  // MARK: Texts

  /// Makes `range` the block that is searched: its whole lines, or from its first column.
  mutating func enterLeaf(_ range: SourceRange, fromColumn: Bool = false) {
    let lineStart = text.offset(ofLine: Int(range.start.line))
    let start = fromColumn ? max(lineStart, text.offset(of: range.start) - 1) : lineStart
    span = start..<max(start, text.offset(ofLine: Int(range.end.line) + 1))
    searchStarts.removeAll(keepingCapacity: true)
    cursor = start
    addressCursor = start
    tagCursor = start
    absentAddresses.removeAll(keepingCapacity: true)
    lag = 0
    uncountedBytes = 0
    leafLine = Int(range.start.line)
    fileIndent = max(0, Int(range.start.column) - 1)
    indent = fileIndent + (columnShifts[leafLine - lineShift] ?? 0)
    budget = 16 * span.count + 4_096
  }

  /// The place of a text that was read from the current block.
  ///
  /// cmark's columns are wrong inside notes, and it has none for parts of a text, so the source
  /// itself is searched, in reading order for equal texts.
  mutating func locate(_ needle: String) -> SourceRange {
    let from = searchStarts[needle] ?? span.lowerBound
    guard let offset = find(needle, from: from) else { return blockStart }
    searchStarts[needle] = offset + needle.utf8.count
    return text.range(atOffset: offset, count: needle.utf8.count)
  }

  /// The place of the next citation of a publication, `@` included; nil when this block has none.
  mutating func locateCitation(_ identifier: String) -> SourceRange? {
    let needle = "@" + identifier
    let count = needle.utf8.count
    var from = cursor
    while let offset = find(needle, from: from) {
      // Not in an e-mail address or at the start of a longer name.
      if offset == 0 || text.bytes[offset - 1] != UInt8(ascii: "\\"),
        CitationParser.isCitationStart(text.bytes, at: offset, from: span.lowerBound),
        CitationParser.identifierEnd(text.bytes, from: offset + 1) == offset + count
      {
        cursor = offset + count
        return text.range(atOffset: offset, count: count)
      }
      from = offset + count
    }
    if let offset = find(needle, from: cursor) {
      cursor = offset + count
      return text.range(atOffset: offset, count: count)
    }
    return budget > 0 && find(needle, from: span.lowerBound) == nil ? nil : blockStart
  }

  /// Moves behind a literal text, such as code, in which signs of citations mean nothing.
  mutating func pass(_ literal: String) {
    guard let offset = find(literal, from: cursor) else { return }
    cursor = offset + literal.utf8.count
  }

  private var blockStart: SourceRange { SourceRange(at: text.position(atOffset: span.lowerBound)) }

  private mutating func find(_ needle: String, from: Int) -> Int? {
    guard from < span.upperBound, budget > 0 else { return nil }
    let searched = from..<min(span.upperBound, from + budget)
    let found = text.find(needle, in: searched)
    budget -= (found ?? searched.upperBound) - from
    return found
  }
}
