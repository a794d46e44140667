public import HandboekDiagnostics
public import HandboekDocument

/// A readable, indented dump of the document tree with places, numbers and targets.
///
/// Golden files of the parser and the linker are such dumps: one construct a line, a range as
/// `line:column-line:column`, what is absent left out.
public struct TreeDump {
  private var lines: [String] = []
  private var depth = 0

  /// The dump of a text with its notes.
  public static func text(_ blocks: [Block], _ footnotes: [Footnote] = []) -> String {
    var dump = TreeDump()
    dump.add(blocks)
    for footnote in footnotes {
      dump.add("note \(footnote.number) ×\(footnote.referenceCount) \(range(footnote.range))") {
        $0.add(footnote.blocks)
      }
    }
    return dump.lines.joined(separator: "\n") + "\n"
  }

  /// The dump of running text.
  public static func text(_ inlines: [Inline]) -> String {
    var dump = TreeDump()
    dump.add(inlines)
    return dump.lines.joined(separator: "\n") + "\n"
  }

  /// One line a diagnostic, in the order of a report.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map { diagnostic in
      let place = diagnostic.range.map { " " + range($0) } ?? ""
      let fix = diagnostic.fix.map { " → \($0)" } ?? ""
      return "! \(diagnostic.kind.id)\(place) \(diagnostic.message)\(fix)\n"
    }.joined()
  }

  /// A range as `line:column-line:column`, or one place.
  public static func range(_ range: SourceRange) -> String {
    let start = "\(range.start.line):\(range.start.column)"
    return range.start == range.end ? start : "\(start)-\(range.end.line):\(range.end.column)"
  }

  /// A place as `begrippen/onrust#anker ‘titel’ (label)`.
  public static func place(_ place: Place) -> String {
    "\(place.record.kind.rawValue)/\(place.record.name)\(place.anchor.map { "#\($0)" } ?? "") ‘\(place.title)’"
      + (place.label.map { " (\($0))" } ?? "")
  }

  private mutating func add(_ line: String, _ content: (inout TreeDump) -> Void = { _ in }) {
    lines.append(String(repeating: "  ", count: depth) + line)
    depth += 1
    content(&self)
    depth -= 1
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    let place = (block.number.map { "[\($0.label)] " } ?? "") + Self.range(block.range)
    switch block.content {
    case .paragraph(let content): add("paragraph \(place)") { $0.add(content) }
    case .heading(let heading):
      let number = heading.number.map { " number \($0)" } ?? ""
      let language = heading.language.map { " lang=\($0.text)" } ?? ""
      add("heading \(heading.level) #\(heading.id)\(number)\(language) \(place)") { $0.add(heading.content) }
    case .list(let list):
      add("list\(list.start.map { " from \($0)" } ?? "") \(list.isTight ? "tight" : "loose") \(place)") {
        dump in
        for item in list.items {
          dump.add("item" + (item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? "")) { $0.add(item.blocks) }
        }
      }
    case .quote(let blocks): add("quote \(place)") { $0.add(blocks) }
    case .callout(let callout):
      add("callout \(callout.kind.rawValue) \(place)") { dump in
        if !callout.title.isEmpty { dump.add("title") { $0.add(callout.title) } }
        dump.add(callout.blocks)
      }
    case .code(let code):
      add("code\(code.language.map { " \($0)" } ?? "") \(place) \(Self.quoted(code.text))")
    case .table(let table): self.add(table, place)
    case .figure(let figure):
      add("figure\(figure.number.map { " number \($0)" } ?? "") \(place)") { dump in
        dump.add(.image(figure.image))
        if !figure.caption.isEmpty { dump.add("caption") { $0.add(figure.caption) } }
      }
    case .thematicBreak: add("rule \(place)")
    case .offers(let data):
      add("offers \(Self.filter(data.filter)) \(place)") { dump in
        for entry in data.entries { dump.add(Self.place(entry.place)) }
      }
    case .coverage(let data):
      add("coverage \(Self.filter(data.filter)) \(place)") { dump in
        for table in data.tables { dump.add("\(table.title): \(table.counts)") }
      }
    case .publications(let data):
      add("publications \(Self.filter(data.filter)) \(place)") { dump in
        for entry in data.entries { dump.add(Self.place(entry.place)) }
      }
    }
  }

  private mutating func add(_ table: Table, _ place: String) {
    let alignments = table.alignments.map(\.rawValue).joined(separator: " ")
    add("table\(table.number.map { " number \($0)" } ?? "") \(alignments) \(place)") { dump in
      if !table.caption.isEmpty { dump.add("caption") { $0.add(table.caption) } }
      for (index, row) in ([table.head] + table.rows).enumerated() {
        dump.add(index == 0 ? "head" : "row") { dump in
          for cell in row { dump.add("cell") { $0.add(cell) } }
        }
      }
    }
  }

  private static func filter(_ filter: CatalogueFilter) -> String {
    var parts = filter.conditions.map { "\($0.key)=\($0.values.joined(separator: "|"))" }
    if let sort = filter.sort { parts.append("sort=\(sort)") }
    if let maximum = filter.maximum { parts.append("maximum=\(maximum)") }
    return "{\(parts.joined(separator: " "))}"
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): add(Self.quoted(text))
    case .emphasis(let content): add("emphasis") { $0.add(content) }
    case .strong(let content): add("strong") { $0.add(content) }
    case .strikethrough(let content): add("strike") { $0.add(content) }
    case .code(let text): add("code \(Self.quoted(text))")
    case .lineBreak: add("break")
    case .link(let link):
      add("link \(Self.range(link.range)) → \(Self.target(link.target))") { $0.add(link.content) }
    case .image(let image):
      add(
        "image \(Self.range(image.range)) → \(Self.source(image.source)) alt \(Self.quoted(image.alternative))"
          + (image.isDecorative ? " decorative" : ""))
    case .citation(let citation):
      add("citation\(citation.isNarrative ? " narrative" : "") \(Self.range(citation.range))") { dump in
        for item in citation.items { dump.add(Self.item(item)) }
      }
    case .footnote(let note): add("mark \(note.number).\(note.occurrence) \(Self.range(note.range))")
    case .span(let span): add("span lang=\(span.language.text)") { $0.add(span.content) }
    }
  }

  private static func item(_ item: CitationItem) -> String {
    var text = "@\(item.publication) \(range(item.range))"
    if item.suppressesAuthor { text += " year-only" }
    if !item.prefix.isEmpty { text += " prefix \(quoted(item.prefix))" }
    if !item.suffix.isEmpty { text += " suffix \(quoted(item.suffix))" }
    if item.isResolved { text += " ⇒ \(item.author) (\(item.year)) #\(item.anchor)" }
    return text
  }

  private static func target(_ target: LinkTarget) -> String {
    switch target {
    case .source(let text): "source \(quoted(text))"
    case .external(let address): "external \(quoted(address))"
    case .place(let found): "place \(place(found))"
    case .broken(let text): "broken \(quoted(text))"
    }
  }

  private static func source(_ source: ImageSource) -> String {
    switch source {
    case .source(let text): "source \(quoted(text))"
    case .asset(let index): "asset \(index)"
    case .unavailable(let text): "unavailable \(quoted(text))"
    }
  }

  /// A text in quotes, with its control characters and line ends made visible.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{A0}":
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
