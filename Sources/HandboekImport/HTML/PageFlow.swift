import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Facts about HTML elements.
enum PageFlow {
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins",
    "kbd", "label", "mark", "o:p", "output", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup",
    "time", "tt", "u", "var", "wbr", "br", "img", "ruby", "rb", "rt", "rp", "nobr", "input", "button",
    "picture",
    "source", "track", "embed", "st1:city", "st1:place", "svg", "math", "select", "textarea", "map",
  ]

  private static let pieces: Set<String> = [
    "ul", "ol", "menu", "dir", "blockquote", "table", "dl", "details", "figure", "h1", "h2", "h3", "h4", "h5",
    "h6", "pre", "listing", "xmp", "hr", "img", "math", "br",
  ]

  /// Whether an element is read in one piece, not as the runs of text inside it.
  static func isOnePiece(_ name: String) -> Bool { pieces.contains(name) }

  static func isInline(_ name: String) -> Bool { inline.contains(name) || name.contains(":") }
}

/// The walk over a page: running text is gathered until a block begins or ends.
extension PageReader {
  /// The paragraphs and blocks of nodes.
  mutating func flow(_ nodes: [XMLNode], depth: Int) -> [FlatBlock] {
    var result: [FlatBlock] = []
    var runs: [StyledRun] = []
    // A list or table looks as the emphasis around it says, and leads where the link around it leads.
    var levels = [PageLevel(nodes: nodes, style: surroundings.style, link: surroundings.link)]
    var start = findings.place
    while let top = levels.indices.last {
      guard levels[top].next < levels[top].nodes.count else {
        let level = levels.removeLast()
        if let closing = level.closing {
          runs.append(StyledRun(content: .text(closing), style: level.style, link: level.link))
        }
        if level.isBlock { flush(&runs, role: level.role, place: start, into: &result) }
        continue
      }
      let node = levels[top].nodes[levels[top].next]
      levels[top].next += 1
      switch node {
      case .text(let text):
        if runs.isEmpty { start = findings.place }
        add(text, levels[top].style, levels[top].position, levels[top].link, levels[top].revision, to: &runs)
      case .element(let element):
        findings.place = max(1, element.line)
        reportHandlers(of: element)
        if let id = element.attribute("id") ?? (element.name == "a" ? element.attribute("name") : nil) {
          bookmarks.open(id)
        }
        if isLeftOut(element) { continue }
        if let change = levels[top].revision, isOnePiece(element) {
          if !PageFlow.isInline(element.name) {
            flush(&runs, role: roleAbove(levels), place: start, into: &result)
          }
          if !isKept(element, change) { continue }
        }
        if let inline = leaf(element) {
          if inline.isEmpty { reportLink(of: levels[top], without: element) }
          if runs.isEmpty { start = findings.place }
          runs += inline.map {
            StyledRun(content: .inline($0), style: levels[top].style, link: levels[top].link)
          }
          if isDoubleBreak(runs) { flush(&runs, role: roleAbove(levels), place: start, into: &result) }
          continue
        }
        if PageFlow.isInline(element.name) {
          levels.append(self.level(inside: element, levels[top]))
          if element.name == "q" { runs.append(StyledRun(content: .text("‘"), style: levels[top].style)) }
          continue
        }
        flush(&runs, role: roleAbove(levels), place: start, into: &result)
        let outer = surroundings
        surroundings = (style: levels[top].style, link: levels[top].link)
        surroundings.style.language = language(of: element, levels[top].style.language)
        let whole = block(element, depth: depth)
        surroundings = outer
        if let whole {
          result += whole
          continue
        }
        var inner = self.level(inside: element, levels[top])
        inner.isBlock = true
        inner.role = role(of: element) ?? levels[top].role
        levels.append(inner)
      }
    }
    flush(&runs, role: nil, place: start, into: &result)
    return result
  }

  /// The paragraphs and blocks in an element, in its own language.
  mutating func flow(inside element: XMLElement, depth: Int) -> [FlatBlock] {
    let outer = surroundings
    surroundings.style.language = language(of: element, outer.style.language)
    defer { surroundings = outer }
    return flow(element.children, depth: depth)
  }

  private func roleAbove(_ levels: [PageLevel]) -> FlatParagraph.Role? { levels.last { $0.isBlock }?.role }

  /// Two line breaks in a row are how some editors end a paragraph.
  private func isDoubleBreak(_ runs: [StyledRun]) -> Bool {
    var breaks = 0
    for run in runs.reversed() {
      if case .inline(.lineBreak) = run.content { breaks += 1 } else if !run.isBlank { return false }
      if breaks == 2 { return true }
    }
    return false
  }

  private mutating func flush(
    _ runs: inout [StyledRun], role: FlatParagraph.Role?, place: Int, into result: inout [FlatBlock]
  ) {
    revisions.flush(options.changes, into: &findings)
    if runs.isEmpty { return }
    var inlines = RunNesting.inlines(runs)
    runs = []
    if inlines.isEmpty { return }
    if case .caption? = role { CaptionLabel.remove(from: &inlines, &findings) }
    var role = role ?? .plain
    if case .title = role {
      if title == nil {
        title = inlines
        return
      }
      role = .plain
    }
    var paragraph = FlatParagraph(role: role, content: inlines, place: max(1, place))
    bookmarks.place(at: &paragraph, isTop: false)
    result.append(.paragraph(paragraph))
  }

  /// What the class or style of a paragraph says that it is; Word writes its lists as paragraphs.
  private mutating func role(of element: XMLElement) -> FlatParagraph.Role? {
    let style = PageStyle(element.attribute("style"))
    if style.breaksPage { findings.addGrouped(.importLost, "overgang naar een nieuwe bladzijde") }
    if let (list, level) = style.wordList {
      let marker = PageText.words(of: element).prefix { !$0.isWhitespace }
      let isNumber =
        marker.last.map { ".)".contains($0) } == true
        && marker.dropLast().allSatisfy { $0.isLetter || $0.isNumber }
      if !isNumber { return .item(ListMark(list: list, level: level)) }
      let shown = Int(marker.dropLast())
      let number = shown ?? (wordCounters["\(list) \(level)"] ?? 0) + 1
      if shown == nil {
        findings.addGrouped(
          .importChanged, "een lijst met letters of Romeinse cijfers heeft nu gewone cijfers")
      }
      wordCounters["\(list) \(level)"] = number
      for deeper in (level + 1)..<10 { wordCounters["\(list) \(deeper)"] = nil }
      return .item(ListMark(list: list, level: level, number: number))
    }
    let names = (element.attribute("class") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    for name in names {
      switch name {
      case "msotitle": return .title
      case "msoquote", "msointensequote": return .quote
      case "msocaption": return .caption
      default: break
      }
    }
    return nil
  }

  private mutating func add(
    _ text: String, _ style: RunStyle, _ position: String?, _ link: LinkTarget?,
    _ revision: RevisionLog.Change?,
    to runs: inout [StyledRun]
  ) {
    var dropped: [String] = []
    let text = ImportedText.clean(text) { if !dropped.contains($0) { dropped.append($0) } }
    for name in dropped { findings.addGrouped(.importLost, name) }
    if text.isEmpty { return }
    // The space between the blocks of a change is no change of its own.
    if !text.allSatisfy(\.isWhitespace) || (revision != nil && (revisions.isOpen || !runs.isEmpty)) {
      revisions.note(text, revision, options.changes, into: &findings)
    }
    if let revision, !revision.kind.isKept(options.changes) { return }
    var shown = text
    if let position, !text.allSatisfy(\.isWhitespace) {
      if let digits = ImportedText.shifted(text.trimmed, isRaised: position == "super") {
        shown = digits
      } else {
        findings.addGrouped(
          .importLost, position == "super" ? "superscript van letters" : "subscript van letters")
      }
    }
    runs.append(StyledRun(content: .text(shown), style: style, link: link))
  }
}
