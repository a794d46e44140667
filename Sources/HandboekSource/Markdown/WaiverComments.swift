import HandboekDiagnostics
import HandboekDocument

/// Reads comments that say which finding may stay: `<!-- HB-FEIT-001: eigen telling -->`.
enum WaiverComments {
  /// The waivers in a block of HTML; what they are about is not known yet.
  static func find(in html: String, file: String, range: SourceRange) -> [Waiver] {
    var waivers: [Waiver] = []
    // cmark ends a block of HTML on the next line.
    let firstLine = html.prefix { !$0.isNewline }.utf8.count
    let end = SourcePosition(
      line: Int(range.start.line), column: Int(range.start.column) + max(0, firstLine - 1))
    let range = SourceRange(range.start, end)
    var rest = html[...]
    while let open = rest.firstRange(of: "<!--") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "-->") else { break }
      let comment = String(rest[..<close.lowerBound]).trimmed
      rest = rest[close.upperBound...]
      guard comment.hasPrefix("HB-") else { continue }
      let id = comment.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let reason = comment.dropFirst(id.count).drop { $0 == ":" || $0.isWhitespace }
      waivers.append(Waiver(id: String(id), reason: String(reason), file: file, range: range, lines: nil))
    }
    return waivers
  }

  /// The same waivers, each aimed at the block behind it, inside the same list item or box.
  static func aim(_ waivers: [Waiver], at body: MarkdownBody) -> [Waiver] {
    waivers.map { waiver in
      var aimed = waiver
      let line = waiver.range.end.line
      let found = lines(after: line, in: body.blocks + body.footnotes.flatMap(\.blocks))
      aimed.lines = found ?? line...line
      return aimed
    }
  }

  private static func lines(after line: Int32, in blocks: [Block]) -> ClosedRange<Int32>? {
    for block in blocks {
      if block.range.start.line > line { return block.range.start.line...block.range.end.line }
      guard block.range.end.line >= line else { continue }
      switch block.content {
      case .quote(let inner): return lines(after: line, in: inner)
      case .callout(let callout): return lines(after: line, in: callout.blocks)
      case .list(let list): return lines(after: line, in: list.items.flatMap(\.blocks))
      default: continue
      }
    }
    return nil
  }
}
