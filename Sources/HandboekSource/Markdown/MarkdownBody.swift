import HandboekDiagnostics
import HandboekDocument

/// The text of one file as blocks and notes, before linking.
struct MarkdownBody {
  var blocks: [Block] = []
  var footnotes: [Footnote] = []
  var diagnostics: [Diagnostic] = []
  /// The records that lists name.
  var mentions: [FilterMention] = []
  /// What the author says may stay as it is.
  var waivers: [Waiver] = []
  /// Whether the text was refused, so that nothing can be said about what it lacks.
  var isRefused = false

  /// Parses the text below the front matter.
  ///
  /// - Parameter reservedIDs: Anchors that no heading may get by itself.
  static func parse(
    _ text: SourceText, from front: FrontMatter, variables: Variables = Variables(), limits: SourceLimits,
    reservedIDs: Set<String> = []
  ) -> MarkdownBody {
    var body = MarkdownBody()
    var bytes = text.bytes[front.bodyOffset...]
    if let problem = HostileInput.find(in: bytes, text: text, limits: limits) {
      body.diagnostics.append(problem)
      body.isRefused = true
      return body
    }
    body.diagnostics += UnusedNotes.find(in: bytes, file: text.file, firstLine: front.bodyLine)
    let rewritten = ForeignAdmonitions.rewrite(bytes, file: text.file, firstLine: front.bodyLine)
    if let rewritten {
      bytes = rewritten.bytes[...]
      body.diagnostics += rewritten.diagnostics
    }
    let context = ConversionContext(
      text: text, firstLine: front.bodyLine, columnShifts: rewritten?.columnShifts ?? [:],
      variables: variables, limits: limits)
    if let hidden = EscapedSigns.hidden(in: bytes) { bytes = hidden[...] }
    let headingIDs = HeadingIDs.explicit(in: bytes).union(reservedIDs)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let document = unsafe CMarkDocument(parsing: buffer) else { return }
      var converter = MarkdownConverter(context: context, headingIDs: headingIDs)
      converter.convert(document)
      body.blocks = converter.blocks
      body.footnotes = converter.footnotes
      body.diagnostics += converter.context.diagnostics
      body.mentions = converter.context.mentions
      body.waivers = WaiverComments.aim(converter.context.waivers, at: body)
    }
    return body
  }

  /// Whether the text starts with a heading of level 1.
  var startsWithTitle: Bool {
    if case .heading(let heading)? = blocks.first?.content { heading.level == 1 } else { false }
  }

  /// Removes the heading of level 1 that is the title of the file and returns its text.
  ///
  /// That is the first block, or in a file without a title of its own the first such heading. One that
  /// says something else than the title that is given stays, as a section.
  mutating func takeTitle(unlike given: String?, file: String) -> String? {
    var title: String?
    var kept: [Block] = []
    for (index, block) in blocks.enumerated() {
      guard case .heading(var heading) = block.content, heading.level == 1 else {
        kept.append(block)
        continue
      }
      let words = heading.content.plainText
      if title == nil, given.map({ index == 0 && $0.lowercased() == words.lowercased() }) ?? true {
        title = words
        continue
      }
      // A chapter has one heading of level 1, its title; others become level 2.
      diagnostics.append(
        Diagnostic(
          .headingTopLevel, "‘\(words)’ is een kop met één #", file: file, range: block.range,
          fix: "schrijf ## of dieper"))
      heading.level = 2
      kept.append(Block(.heading(heading), range: block.range))
    }
    blocks = kept
    return title
  }
}
