import HandboekDiagnostics
import HandboekDocument

/// Turns a quote that starts with `[!kind]` into a box.
enum CalloutConversion {
  /// The quote, or the box it stands for.
  static func block(_ frame: MarkdownFrame, _ context: inout ConversionContext) -> Block {
    let blocks = CaptionedTables.join(frame.blocks)
    guard var title = frame.calloutTitle else { return Block(.quote(blocks), range: frame.range) }
    guard case .text(let first)? = title.first, let close = first.firstIndex(of: "]") else {
      // What looked like a box is none: its first line stays.
      return Block(.quote([Block(.paragraph(title), range: frame.range)] + blocks), range: frame.range)
    }
    let name = String(first[first.index(first.startIndex, offsetBy: 2)..<close])
    // Obsidian folds boxes with a + or - behind the bracket; a book has nothing to fold.
    let rest = first[first.index(after: close)...].drop { $0 == "-" || $0 == "+" }
    title[0] = .text(String(rest).trimmedStart)
    if rest.allSatisfy(\.isWhitespace) { title.removeFirst() }
    let kind = CalloutNames.kind(name)
    if kind == nil { report(name, frame.range, &context) }
    let shown = kind ?? CalloutNames.nearest(name) ?? .frame
    return Block(
      .callout(Callout(kind: shown, title: withoutLabel(title, shown), blocks: blocks)), range: frame.range)
  }

  private static func report(_ name: String, _ range: SourceRange, _ context: inout ConversionContext) {
    context.enterLeaf(range)
    var place = context.locate("[!" + name)
    if place.end > place.start {
      place.start = SourcePosition(line: Int(place.start.line), column: Int(place.start.column) + 2)
    }
    let nearest = CalloutNames.nearest(name)
    context.report(
      .calloutUnknown, "‘\(name)’ is geen soort kader", place,
      fix: nearest.map { "bedoelde u ‘\($0.rawValue)’?" }
        ?? "kies uit: \(CalloutKind.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  /// A title that repeats the label, or starts with it ("Let op: nieuwe regels"), would say it twice.
  private static func withoutLabel(_ title: [Inline], _ kind: CalloutKind) -> [Inline] {
    if title.plainText.lowercased() == kind.label.lowercased() { return [] }
    guard case .text(let words)? = title.first, words.lowercased().hasPrefix(kind.label.lowercased() + ": ")
    else { return title }
    return [.text(String(words.dropFirst(kind.label.count + 2)))] + title.dropFirst()
  }
}
