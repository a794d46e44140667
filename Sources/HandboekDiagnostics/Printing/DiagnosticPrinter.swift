/// Prints diagnostics as text for people: place, id, message, the line itself and a caret run.
///
/// The form is that of a good compiler:
///
///     hoofdstukken/40-netwerken.md:41:26: fout[HB-CIT-001]: publicatie ‘kis-2071’ bestaat niet
///        41 | Een netwerk vraagt tijd [@kis-2071, p. 3].
///           |                          ^^^^^^^^^ bedoelde u ‘kis-2017’?
///
/// The first message of a kind that proposes nothing itself is followed by the kind's own advice.
public struct DiagnosticPrinter {
  private let style: Styler
  private let width: Int
  private let isBrief: Bool
  private let source: (String) -> [UInt8]?
  private var advised: Set<String> = []
  private var current: (file: String, lines: SourceLines?)?

  /// - Parameters:
  ///   - width: the columns of the terminal; source lines are cut to it.
  ///   - isBrief: whether to print one line for each diagnostic, as tools like it.
  ///   - source: the bytes of a source file, by the path in the diagnostic.
  public init(
    style: Styler, width: Int = 100, isBrief: Bool = false, source: @escaping (String) -> [UInt8]?
  ) {
    self.style = style
    self.width = width
    self.isBrief = isBrief
    self.source = source
  }

  /// The text of all diagnostics, in the order given, each ending in a line end.
  public mutating func print(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    for diagnostic in diagnostics { print(diagnostic, to: &text) }
    return text
  }

  private mutating func print(_ diagnostic: Diagnostic, to text: inout String) {
    let reference = diagnostic.kind.reference.map { " " + $0 } ?? ""
    let word = "\(diagnostic.severity.rawValue)[\(diagnostic.kind.id)\(reference)]:"
    let severity = style(MessageStyle(diagnostic.severity), word)
    text += place(diagnostic.file, diagnostic.range) + " " + severity + " "
    text += style(.place, PrintableText.clean(diagnostic.message))
    if isBrief {
      if let fix = diagnostic.fix { text += "; " + PrintableText.clean(fix) }
      text += "\n"
      return
    }
    text += "\n"
    printExcerpt(diagnostic.file, diagnostic.range, remark: diagnostic.fix, to: &text)
    if diagnostic.fix == nil, !diagnostic.kind.cure.isEmpty, advised.insert(diagnostic.kind.id).inserted {
      printRemark(diagnostic.kind.cure, to: &text)
    }
    for note in diagnostic.notes {
      text += place(note.file, note.range) + " " + style(.note, "zie ook:") + " "
      text += PrintableText.clean(note.message) + "\n"
      printExcerpt(note.file, note.range, remark: nil, to: &text)
    }
  }

  /// `file:line:column:`, with the column in characters.
  private mutating func place(_ file: String, _ range: SourceRange?) -> String {
    var text = PrintableText.clean(file) + ":"
    if let start = range?.start {
      text += "\(start.line):"
      if start.column > 0 {
        _ = lines(of: file)
        let column = current?.lines?.characterColumn(line: Int(start.line), byteColumn: Int(start.column))
        text += "\(column ?? Int(start.column)):"
      }
    }
    return style(.place, text)
  }

  private mutating func printExcerpt(
    _ file: String, _ range: SourceRange?, remark: String?, to text: inout String
  ) {
    let gutter = "     "
    guard let range, let lines = lines(of: file),
      let excerpt = SourceExcerpt(lines, range: range, width: width - 8)
    else {
      if let remark { printRemark(remark, to: &text) }
      return
    }
    let number = String(range.start.line)
    let padding = String(repeating: " ", count: max(0, gutter.count - number.count))
    text += style(.gutter, "\(padding)\(number) |") + (excerpt.text.isEmpty ? "" : " \(excerpt.text)") + "\n"
    guard excerpt.caretWidth > 0 else {
      if let remark { printRemark(remark, to: &text) }
      return
    }
    let indent = String(repeating: " ", count: excerpt.caretStart)
    text += style(.gutter, "\(gutter) |") + " " + indent
    text += style(.caret, String(repeating: "^", count: excerpt.caretWidth))
    if let remark {
      let line = PrintableText.clean(remark)
      if 8 + excerpt.caretStart + excerpt.caretWidth + 1 + ExcerptWidth.of(line) <= max(width, 80) {
        text += " " + style(.fix, line)
      } else {
        text += "\n"
        printRemark(remark, to: &text)
        return
      }
    }
    text += "\n"
  }

  private func printRemark(_ remark: String, to text: inout String) {
    text += style(.gutter, "      =") + " " + style(.fix, PrintableText.clean(remark)) + "\n"
  }

  /// The lines of a file; those of the last file are kept, since a report goes file by file.
  private mutating func lines(of file: String) -> SourceLines? {
    if let current, current.file == file { return current.lines }
    let lines = source(file).map { SourceLines($0) }
    current = (file, lines)
    return lines
  }
}
