import HandboekDiagnostics
import HandboekDocument

/// Turns a quote that starts with `[!kind]` into a box.
enum CalloutConversion {
  /// The quote, or the box it stands for.
  static func block(_ frame: ConversionFrame, _ context: inout ConversionContext) -> Block {
    let blocks = CaptionedTables.join(frame.blocks)
    guard var title = frame.calloutTitle, case .text(let first)? = title.first,
      let close = first.firstIndex(of: "]")
    else { return Block(.quote(blocks), range: frame.range) }
    let name = String(first[first.index(first.startIndex, offsetBy: 2)..<close])
    // Obsidian folds boxes with a + or - behind the bracket; a book has nothing to fold.
    let rest = first[first.index(after: close)...].drop { $0 == "-" || $0 == "+" }
    title[0] = .text(String(rest).trimmedStart)
    if rest.allSatisfy(\.isWhitespace) { title.removeFirst() }
    let kind = CalloutNames.kind(name)
    if kind == nil {
      let nearest = CalloutNames.nearest(name)
      context.enterLeaf(frame.range)
      let mark = context.locate("[!" + name)
      context.report(
        .calloutUnknown, "‘\(name)’ is geen soort kader",
        mark.end > mark.start
          ? SourceRange(
            SourcePosition(line: Int(mark.start.line), column: Int(mark.start.column) + 2), mark.end) : mark,
        fix: nearest.map { "bedoelde u ‘\($0.rawValue)’?" }
          ?? "kies uit: \(CalloutKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let shown = kind ?? CalloutNames.nearest(name) ?? .frame
    // A title that only repeats the label would stand in the book twice.
    if title.plainText.lowercased() == shown.label.lowercased() { title = [] }
    return Block(.callout(Callout(kind: shown, title: title, blocks: blocks)), range: frame.range)
  }
}
