import HandboekDocument

/// Running text as Markdown.
extension MarkdownWriter {
  /// The Markdown of running text.
  ///
  /// - Parameter breaks: What a line break becomes; a table or heading has none.
  mutating func running(_ content: [Inline], breaks: String, isInTable: Bool = false) -> String {
    var text = RunningMarkdown(folder: folder, breaks: breaks, isInTable: isInTable)
    text.append(content)
    droppedEmphases += text.droppedEmphases
    var result = text.text
    // A break at the end of a paragraph would be a backslash in its text (CommonMark 0.31 §6.7).
    while result.last?.isWhitespace == true {
      if result.hasSuffix("\\\n") { result.removeLast() }
      result.removeLast()
    }
    return result.trimmed
  }

  /// A picture on a line of its own, with its caption.
  mutating func image(_ image: Image, caption: [Inline]) -> String {
    var text = RunningMarkdown(folder: folder, breaks: " ", isInTable: false)
    text.append(image, caption: caption)
    return text.text
  }
}

/// One stretch of running text on its way to Markdown.
///
/// It recurses over emphasis and links, whose depth their reader bounds.
private struct RunningMarkdown {
  let folder: RecordKind
  let breaks: String
  let isInTable: Bool
  var text = ""
  var droppedEmphases = 0
  private var isInLink = false
  /// Whether the text stands in emphasis already, and then whether nothing else does.
  private var isNested = false
  /// The marks of the emphases around it.
  private var marksAround: Set<String> = []
  private var isSole = false
  /// What stands before the text when the marks around it are left out.
  private var before = SignClass.space
  /// Whether the last sign is a mark of emphasis, which one more sign would join.
  private var endsInMark = false
  /// Whether it is the mark of code.
  private var endsInCode = false

  init(folder: RecordKind, breaks: String, isInTable: Bool) {
    self.folder = folder
    self.breaks = breaks
    self.isInTable = isInTable
  }

  mutating func append(_ content: [Inline]) {
    append(content, followedBy: .space)
  }

  /// - Parameter end: What stands behind the last of them.
  private mutating func append(_ content: [Inline], followedBy end: SignClass) {
    for (index, inline) in content.enumerated() {
      // What is empty leaves no sign between its neighbours.
      let following = content[(index + 1)...].first { !$0.isEmpty }
      let next = following.map(SignClass.init(startOf:)) ?? end
      append(inline, next, isLast: index + 1 == content.count)
    }
  }

  private mutating func append(_ inline: Inline, _ next: SignClass, isLast: Bool) {
    switch inline {
    case .text(let words):
      var escaping = MarkdownEscaping(
        isAtStart: isAtLineStart, previous: text.last, isInTable: isInTable, isInLink: isInLink,
        isAtEnd: isLast && next == .space)
      var escaped = escaping.escape(words)
      // `!` before a link or a note would make a picture of it.
      if escaped.hasSuffix("!"), !(isLast && next == .space),
        escaped.dropLast().reversed().prefix(while: { $0 == "\\" }).count.isMultiple(of: 2)
      {
        escaped = String(escaped.dropLast()) + "\\!"
      }
      if text.hasSuffix("]"), let first = escaped.first, first == ":" || first == "(" {
        escaped = "\\" + escaped
      }
      text += escaped
      endsInMark = escaped.isEmpty && endsInMark
      endsInCode = escaped.isEmpty && endsInCode
    case .emphasis(let content): wrap(content, "*", next)
    case .strong(let content): wrap(content, "**", next)
    case .strikethrough(let content): wrap(content, "~~", next)
    case .code(let code):
      // Two codes side by side would share their marks.
      if code.allSatisfy(\.isWhitespace) || endsInCode {
        append(.text(code), next, isLast: isLast)
        droppedEmphases += 1
      } else {
        add(Self.code(code, isInTable: isInTable))
        endsInCode = true
      }
    case .lineBreak:
      while text.last == " " { text.removeLast() }
      if !text.isEmpty { add(breaks) }
    case .link(let link): append(link, next)
    case .span(let span):
      add("[")
      append(span.content, followedBy: .mark)
      add("]{lang=\(span.language.text)}")
    case .citation(let citation): add(Self.citation(citation))
    case .image(let image): append(image, caption: [])
    case .footnote(let note): add("[^\(note.number)]")
    }
  }

  private mutating func add(_ markup: String) {
    text += markup
    endsInCode = false
    endsInMark = false
  }

  private var isAtLineStart: Bool { text.isEmpty || text.hasSuffix("\n") }

  /// Emphasis, when its marks will be read as such (CommonMark 0.31 §6.2); else the words alone.
  private mutating func wrap(_ content: [Inline], _ mark: String, _ next: SignClass) {
    // Written once: writing them again without marks would double the work at every depth.
    var inner = RunningMarkdown(folder: folder, breaks: breaks, isInTable: isInTable)
    inner.isInLink = isInLink
    // Its marks may be left out.
    inner.endsInMark = endsInMark
    inner.endsInCode = endsInCode
    inner.isNested = true
    inner.marksAround = marksAround.union([mark])
    inner.isSole = content.count == 1
    if !isAtLineStart { inner.text = Self.lineStartGuard }
    // Whether its own marks are written is decided below: what is inside must hold with them and without.
    let previous = text.isEmpty || text == Self.lineStartGuard ? before : SignClass(endOf: text[...])
    inner.before = previous
    inner.append(content, followedBy: next == .other ? .other : .mark)
    droppedEmphases += inner.droppedEmphases
    let words = inner.text.hasPrefix(Self.lineStartGuard) ? inner.text.dropFirst() : inner.text[...]
    if words.isEmpty { return }
    let first = SignClass(startOf: words)
    let last = SignClass(endOf: words)
    let opens = first != .space && (first != .mark || previous != .other)
    let closes = last != .space && (last != .mark || next != .other)
    // Marks beside marks are read in ways that are hard to foresee: one inside another stands alone or apart.
    let isApart = !isNested || isSole || (SignClass(text.last) == .space && next == .space)
    if marksAround.contains(mark) {
      // What is bold already gets no bolder.
      text += words
      endsInMark = inner.endsInMark
      endsInCode = inner.endsInCode
      return
    }
    guard opens, closes, isApart, !endsInMark else {
      droppedEmphases += 1
      text += words
      endsInMark = inner.endsInMark
      endsInCode = inner.endsInCode
      return
    }
    text += mark
    text += words
    text += mark
    endsInMark = true
    endsInCode = false
  }

  /// Keeps words from being taken for the first of a line.
  private static let lineStartGuard = "\u{1}"

  private mutating func append(_ link: Link, _ next: SignClass) {
    let address = address(link.target)
    guard !isInLink, !address.isEmpty else {
      append(link.content, followedBy: next)
      return
    }
    add("[")
    isInLink = true
    append(link.content, followedBy: .mark)
    isInLink = false
    add("](\(address))")
  }

  /// `![beschrijving](pad "bijschrift")`.
  mutating func append(_ image: Image, caption: [Inline]) {
    var escaping = MarkdownEscaping(isAtStart: false, previous: nil, isInTable: isInTable, isInLink: true)
    let alternative = image.isDecorative ? "decoratief" : escaping.escape(image.alternative)
    var path = ""
    switch image.source {
    case .source(let source), .unavailable(let source): path = MarkdownAddress.encode(source)
    case .asset:
      // Where it lies only the handbook knows.
      text += alternative
      return
    }
    let title = caption.plainText
    var ending = ""
    if !title.isEmpty {
      var escaping = MarkdownEscaping(isAtStart: false, previous: nil, isInTable: isInTable, isInLink: true)
      let escaped = escaping.escape(title)
      ending = " \"" + escaped.map { $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
    }
    add("![\(alternative)](\(path)\(ending))")
  }

  private func address(_ target: LinkTarget) -> String {
    switch target {
    case .source(let path), .external(let path), .broken(let path): return MarkdownAddress.encode(path)
    case .place(let place):
      let path = place.record.kind == folder ? "" : "../\(place.record.kind.rawValue)/"
      return path + place.record.name + ".md" + (place.anchor.map { "#\($0)" } ?? "")
    }
  }

  /// Code between backticks, more of them than it holds itself (CommonMark 0.31 §6.1).
  private static func code(_ code: String, isInTable: Bool) -> String {
    var longest = 0
    var run = 0
    for character in code {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    var inner = code.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
    if isInTable { inner = inner.map { $0 == "|" ? "\\|" : String($0) }.joined() }
    let isBlank = inner.allSatisfy { $0 == " " }
    let isPadded =
      inner.hasPrefix("`") || inner.hasSuffix("`")
      || (inner.hasPrefix(" ") && inner.hasSuffix(" ") && !isBlank)
    return isPadded ? "\(fence) \(inner) \(fence)" : fence + inner + fence
  }

  private static func citation(_ citation: Citation) -> String {
    let items = citation.items.map { item in
      let prefix = item.prefix.isEmpty ? "" : item.prefix + " "
      let suffix = item.suffix.isEmpty ? "" : ", " + item.suffix
      return "\(prefix)\(item.suppressesAuthor ? "-" : "")@\(item.publication)\(suffix)"
    }
    if citation.isNarrative, let item = citation.items.first {
      return "@\(item.publication)" + (item.suffix.isEmpty ? "" : " [\(item.suffix)]")
    }
    return "[\(items.joined(separator: "; "))]"
  }
}

extension Inline {
  /// Whether nothing of it is written: text without signs, and emphasis of that.
  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text), .code(let text): text.isEmpty
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      content.allSatisfy(\.isEmpty)
    case .link(let link): link.content.allSatisfy(\.isEmpty)
    case .lineBreak, .span, .citation, .image, .footnote: false
    }
  }
}
