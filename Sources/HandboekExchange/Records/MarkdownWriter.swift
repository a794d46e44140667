import HandboekDiagnostics
package import HandboekDocument

/// Writes a text of the tree as the Markdown of our source format, so that reading it gives the same tree.
///
/// A paragraph is one line. It recurses over blocks, whose depth their reader bounds.
package struct MarkdownWriter {
  /// What was written so far.
  package private(set) var text = ""
  /// For each block at the top: its line in the source, and the first of its lines here.
  package private(set) var places: [(source: Int, line: Int)] = []
  /// The first line of each note here.
  package private(set) var noteLines: [Int: Int] = [:]
  /// How many words in bold or italics Markdown has no form for, such as half a word that ends in a bracket.
  package var droppedEmphases = 0

  /// The folder of the file, from which links lead to other records.
  let folder: RecordKind
  /// How many lines there are so far.
  private var lineCount = 0

  /// - Parameter line: The line of the file before the text.
  package init(folder: RecordKind, afterLine line: Int = 0) {
    self.folder = folder
    lineCount = line
  }

  /// Writes blocks, with an empty line between them.
  package mutating func write(_ blocks: [Block]) {
    var previous: Block?
    for block in blocks {
      if let line = add(lines(of: block, after: previous)) {
        places.append((Int(block.range.start.line), line))
      }
      previous = block
    }
  }

  /// Writes notes, each behind its mark.
  package mutating func write(_ notes: [Footnote]) {
    for note in notes {
      let content = lines(of: note.blocks, isTight: false)
      let marked = Self.hung(content.isEmpty ? [""] : content, marker: "[^\(note.number)]: ", indent: 4)
      noteLines[note.number] = add(marked)
    }
  }

  /// The first of the lines; nil when there is none.
  private mutating func add(_ lines: [String]) -> Int? {
    if lines.isEmpty { return nil }
    if !text.isEmpty { lineCount += 1 }
    text += (text.isEmpty ? "" : "\n") + lines.joined(separator: "\n") + "\n"
    defer { lineCount += lines.count }
    return lineCount + 1
  }

  // MARK: Blocks

  private mutating func lines(of blocks: [Block], isTight: Bool) -> [String] {
    var result: [String] = []
    var previous: Block?
    for block in blocks {
      let lines = lines(of: block, after: previous)
      if lines.isEmpty { continue }
      if !result.isEmpty, !isTight { result.append("") }
      result += lines
      previous = block
    }
    return result
  }

  private mutating func lines(of block: Block, after previous: Block?) -> [String] {
    switch block.content {
    case .paragraph(let content): return paragraph(content)
    case .heading(let heading): return [self.heading(heading)]
    case .list(let list): return self.list(list, after: previous)
    case .quote(let blocks): return Self.quoted(lines(of: blocks, isTight: false))
    case .callout(let callout):
      let title = callout.title.isEmpty ? "" : " " + running(callout.title, breaks: " ")
      let body = lines(of: callout.blocks, isTight: false)
      return Self.quoted(["[!\(callout.kind.rawValue)]" + title] + body)
    case .code(let code): return fenced(code)
    case .table(let table): return self.table(table)
    case .figure(let figure): return [image(figure.image, caption: figure.caption)]
    case .thematicBreak: return ["***"]
    case .offers, .publications, .coverage:
      let words = [block].plainText
      return words.isEmpty ? [] : paragraph([.text(words)])
    }
  }

  private mutating func paragraph(_ content: [Inline]) -> [String] {
    let text = running(content, breaks: "\\\n")
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func heading(_ heading: Heading) -> String {
    let text = running(heading.content, breaks: " ")
    var attributes: [String] = []
    // An id that the words give anyway needs no mention, unless braces at the end would be taken for attributes.
    if Slug.make(from: heading.content.plainText) != heading.id || text.hasSuffix("}") {
      let isPlain = heading.id.allSatisfy(\.isASCII) && heading.id.first?.isLetter == true
      attributes.append("#" + (isPlain ? heading.id : "kop-" + heading.id.filter(\.isASCII)))
    }
    if let language = heading.language { attributes.append("lang=\(language.text)") }
    let suffix = attributes.isEmpty || heading.id.isEmpty ? "" : " {\(attributes.joined(separator: " "))}"
    return String(repeating: "#", count: min(max(1, heading.level), 6)) + " " + text + suffix
  }

  /// A list with other marks than the one before it, which it would run into (CommonMark 0.31 §5.3).
  private mutating func list(_ list: List, after previous: Block?) -> [String] {
    var isSecond = false
    if case .list(let before)? = previous?.content { isSecond = (before.start == nil) == (list.start == nil) }
    let isTight = list.isTight && list.items.allSatisfy(Self.isTight)
    var result: [String] = []
    for (index, item) in list.items.enumerated() {
      let marker = list.start.map { "\($0 + index)\(isSecond ? ")" : ".") " } ?? (isSecond ? "* " : "- ")
      let check = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
      var lines = lines(of: item.blocks, isTight: isTight)
      if lines.isEmpty { lines = [""] }
      lines[0] = check + lines[0]
      if index > 0, !isTight { result.append("") }
      result += Self.hung(lines, marker: marker, indent: marker.utf8.count)
    }
    return result
  }

  /// Whether an item can stand without empty lines: one paragraph, and lists that may follow it at once.
  private static func isTight(_ item: List.Item) -> Bool {
    for (index, block) in item.blocks.enumerated() {
      switch block.content {
      case .paragraph where index == 0: continue
      case .list(let list) where index < 2 && (list.start ?? 1) == 1: continue
      default: return false
      }
    }
    return true
  }

  private func fenced(_ code: CodeBlock) -> [String] {
    var lines = code.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let longest = lines.map { $0.drop { $0 == " " }.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + (code.language ?? "")] + lines + [fence]
  }

  private mutating func table(_ table: Table) -> [String] {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let columns = max(table.alignments.count, table.head.count)
    guard columns > 0 else { return [] }
    var result: [String] = []
    if !table.caption.isEmpty { result = ["Tabel: " + running(table.caption, breaks: " "), ""] }
    result.append(row(cells(table.head, columns)))
    let rule = (0..<columns).map { index in
      switch index < table.alignments.count ? table.alignments[index] : .none {
      case .none: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    result.append(row(rule))
    for cells in table.rows { result.append(row(self.cells(cells, columns))) }
    return result
  }

  private mutating func cells(_ cells: [Table.Cell], _ columns: Int) -> [String] {
    var result: [String] = []
    for cell in cells.prefix(columns) { result.append(running(cell, breaks: " ", isInTable: true)) }
    return result + Array(repeating: "", count: columns - result.count)
  }

  private static func quoted(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? ">" : "> \($0)" } }

  /// Lines behind a marker, the rest of them indented.
  private static func hung(_ lines: [String], marker: String, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      if index == 0 { return line.isEmpty ? marker.trimmed : marker + line }
      return line.isEmpty ? "" : space + line
    }
  }
}
