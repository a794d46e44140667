import HandboekDiagnostics
import HandboekDocument

/// Rewrites the boxes of other tools to this project's callouts, line for line.
///
/// Known are the containers of Docusaurus, VuePress and pandoc (`:::tip Titel` … `:::`), also inside
/// each other, and the indented blocks of MkDocs and Python-Markdown (`!!! note "Titel"`, `??? note`).
/// Lines keep their numbers.
struct ForeignAdmonitions {
  /// The rewritten text.
  private(set) var bytes: [UInt8] = []
  /// A warning for each box.
  private(set) var diagnostics: [Diagnostic] = []
  /// By how many bytes a line, from 1, was moved to the right.
  private(set) var columnShifts: [Int: Int] = [:]

  private let lines: [ArraySlice<UInt8>]
  private let file: String
  private let firstLine: Int
  /// How many containers are open.
  private var containers = 0
  private var isIndented = false
  /// The sign of the code fence that is open.
  private var fence: UInt8?

  private static let maximumContainers = 8

  /// The rewritten text; nil when there are no such boxes.
  static func rewrite(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) -> ForeignAdmonitions? {
    guard ByteLines(bytes).contains(where: { starts($0, with: ":::") || AdmonitionHeader.isIndentedMark($0) })
    else { return nil }
    let lines = Array(ByteLines(bytes))
    var rewriting = ForeignAdmonitions(lines: lines, file: file, firstLine: firstLine)
    rewriting.bytes.reserveCapacity(bytes.count + 256)
    for index in lines.indices {
      if index > 0 { rewriting.bytes.append(UInt8(ascii: "\n")) }
      rewriting.rewrite(lineAt: index)
    }
    return rewriting
  }

  private init(lines: [ArraySlice<UInt8>], file: String, firstLine: Int) {
    self.lines = lines
    self.file = file
    self.firstLine = firstLine
  }

  private mutating func rewrite(lineAt index: Int) {
    let line = lines[index]
    if let mark = Self.fenceMark(line), fence == nil || fence == mark { fence = fence == nil ? mark : nil }
    if isIndented, continueIndented(line, index) { return }
    if fence == nil, let header = header(at: index) {
      open(header, index)
    } else if fence == nil, containers > 0, Self.starts(line, with: ":::") {
      containers -= 1
      bytes += prefix
    } else {
      bytes += prefix + line
      if containers > 0 { columnShifts[index + 1] = 2 * containers }
    }
  }

  private var prefix: [UInt8] { Array(repeatElement("> ".utf8, count: containers).joined()) }

  /// Writes a line of an indented box; false when the box ended before it.
  private mutating func continueIndented(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    if Self.starts(line, with: "    ") {
      bytes += Array("> ".utf8) + line.dropFirst(4)
      columnShifts[index + 1] = -2
      return true
    }
    // A blank line may be inside the box or behind it; the next line decides.
    let isInside =
      Self.isBlank(line) && index + 1 < lines.count && Self.starts(lines[index + 1], with: "    ")
    if isInside { bytes.append(UInt8(ascii: ">")) } else { isIndented = false }
    return isInside
  }

  private func header(at index: Int) -> AdmonitionHeader? {
    guard let header = AdmonitionHeader(lines[index]) else { return nil }
    guard header.isIndented else { return containers < Self.maximumContainers ? header : nil }
    // "!!! Let op" is an exclamation unless indented lines follow.
    let next = lines[(index + 1)...].first { !Self.isBlank($0) }
    return containers == 0 && next.map { Self.starts($0, with: "    ") } == true ? header : nil
  }

  private mutating func open(_ header: AdmonitionHeader, _ index: Int) {
    let kind = CalloutNames.kind(header.kind) ?? CalloutNames.nearest(header.kind) ?? .frame
    bytes += prefix + Array("> [!\(kind.rawValue)] \(header.title)".utf8)
    if header.isIndented { isIndented = true } else { containers += 1 }
    diagnostics.append(
      Diagnostic(
        .calloutForeign, "dit kader is geschreven zoals een ander programma dat doet", file: file,
        range: SourceRange(
          SourcePosition(line: firstLine + index, column: 1),
          SourcePosition(line: firstLine + index, column: max(1, lines[index].count))),
        fix: "schrijf ‘> [!\(kind.rawValue)]\(header.title.isEmpty ? "" : " \(header.title)")’"))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func starts(_ line: ArraySlice<UInt8>, with prefix: String) -> Bool {
    line.starts(with: prefix.utf8)
  }

  private static func fenceMark(_ line: ArraySlice<UInt8>) -> UInt8? {
    starts(line, with: "```") || starts(line, with: "~~~") ? line.first : nil
  }
}

/// The first line of another tool's box.
struct AdmonitionHeader {
  var kind: String
  var title: String
  /// Whether the box is what is indented below it, rather than what stands before a closing line.
  var isIndented: Bool

  /// Whether a line starts as an indented box does.
  static func isIndentedMark(_ line: ArraySlice<UInt8>) -> Bool {
    ["!!! ", "??? ", "???+ "].contains { line.starts(with: $0.utf8) }
  }

  init?(_ line: ArraySlice<UInt8>) {
    isIndented = Self.isIndentedMark(line)
    guard isIndented || line.starts(with: ":::".utf8) else { return nil }
    let text = String(decoding: line.drop { "!?+: {.".utf8.contains($0) }, as: UTF8.self)
    var words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, first.first?.isLetter == true else { return nil }
    words.removeFirst()
    title = words.first.map { $0.filter { !"\"{}[]".contains($0) } } ?? ""
    if title.hasPrefix("title=") { title = String(title.dropFirst(6)) }
    let name = first.lowercased().filter { $0.isLetter || $0 == "-" }
    kind = name.hasPrefix("callout-") ? String(name.dropFirst(8)) : name
  }
}
