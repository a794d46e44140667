import HandboekDiagnostics
import HandboekDocument

/// The text of one file as blocks and notes, before linking.
struct MarkdownBody {
  var blocks: [Block] = []
  var footnotes: [Footnote] = []
  var diagnostics: [Diagnostic] = []

  /// Parses the text below the front matter.
  static func parse(_ text: SourceText, from front: FrontMatter, limits: SourceLimits) -> MarkdownBody {
    var body = MarkdownBody()
    var bytes = text.bytes[front.bodyOffset...]
    if let problem = HostileInput.find(in: bytes, text: text, limits: limits) {
      body.diagnostics.append(problem)
      return body
    }
    body.diagnostics += UnusedNotes.find(in: bytes, file: text.file, firstLine: front.bodyLine)
    let rewritten = ForeignAdmonitions.rewrite(bytes, file: text.file, firstLine: front.bodyLine)
    if let rewritten {
      bytes = rewritten.bytes[...]
      body.diagnostics += rewritten.diagnostics
    }
    let context = ConversionContext(
      text: text, firstLine: front.bodyLine, columnShifts: rewritten?.columnShifts ?? [:], limits: limits)
    let headingIDs = HeadingIDs.explicit(in: bytes)
    bytes = EscapedSigns.hide(bytes)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let document = unsafe CMarkDocument(parsing: buffer) else { return }
      var converter = MarkdownConverter(context: context, headingIDs: headingIDs)
      converter.convert(document)
      body.blocks = converter.blocks
      body.footnotes = converter.footnotes
      body.diagnostics += converter.context.diagnostics
    }
    return body
  }

  /// Returns the text of a heading of level 1 at the very start, the title of a file without a `titel`
  /// field, and removes it; beside another title it stays as an ordinary heading.
  ///
  /// - Parameter title: The `titel` field.
  mutating func takeLeadingTitle(besides title: String? = nil) -> String? {
    defer { demoteTopHeadings() }
    guard case .heading(let heading)? = blocks.first?.content, heading.level == 1 else { return nil }
    let text = heading.content.plainText
    if title == nil || title == text { blocks.removeFirst() }
    return text
  }

  /// A chapter has one heading of level 1, its title; others become level 2.
  private mutating func demoteTopHeadings() {
    for index in blocks.indices {
      if case .heading(var heading) = blocks[index].content, heading.level == 1 {
        heading.level = 2
        blocks[index].content = .heading(heading)
      }
    }
  }
}
