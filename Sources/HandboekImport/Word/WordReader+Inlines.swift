import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// What the running text of a paragraph gave.
struct RunCollector {
  var runs: [StyledRun] = []
  /// Boxes that hang on the paragraph.
  var boxes: [FlatBlock] = []
  var hasRule = false
}

/// Running text (ECMA-376 part 1, §17.3.2 and §17.16).
extension WordReader {
  /// Elements that are open around a run.
  private struct Level {
    var elements: [XMLElement]
    var next = 0
    var link: LinkTarget?
    var revision: RevisionLog.Change?
    /// Whether a simple field ends with it.
    var endsField = false
  }

  /// The runs below an element; wrappers such as links and tracked changes are walked with a stack.
  mutating func inlines(of element: XMLElement, into content: inout RunCollector, depth: Int) {
    var levels = [Level(elements: element.elements, revision: blockRevision)]
    while let top = levels.indices.last {
      guard levels[top].next < levels[top].elements.count else {
        if levels[top].endsField, let field = fields.popLast() { finish(field) }
        levels.removeLast()
        continue
      }
      let child = levels[top].elements[levels[top].next]
      levels[top].next += 1
      var inner = Level(elements: child.elements, link: levels[top].link, revision: levels[top].revision)
      switch child.name {
      case "r": run(child, levels[top].link, levels[top].revision, into: &content, depth: depth)
      case "hyperlink":
        inner.link = target(of: child) ?? inner.link
        levels.append(inner)
      case "ins", "del", "moveFrom", "moveTo":
        inner.revision = RevisionLog.Change(child, inside: inner.revision)
        levels.append(inner)
      case "fldSimple":
        begin(WordField(instruction: child.attribute("instr") ?? "", isResult: true))
        inner.endsField = true
        levels.append(inner)
      case "sdt":
        reportUnfilled(child)
        if let value = FormField.value(ofControl: child) {
          add(value, WordRunProperties(), inner.link, inner.revision, into: &content)
        } else {
          levels.append(inner)
        }
      case "sdtContent", "smartTag", "customXml", "dir", "bdo": levels.append(inner)
      case "AlternateContent":
        if let choice = Self.choice(child) {
          levels.append(Level(elements: choice.elements, link: inner.link, revision: inner.revision))
        }
      case "oMath", "oMathPara":
        content.runs += math(child, levels[top].revision).map { StyledRun(content: .inline($0)) }
      case "bookmarkStart": bookmarks.open(child)
      case "commentRangeStart": comments.open(child)
      case "commentRangeEnd": comments.close(child)
      default: break
      }
    }
  }

  /// One run.
  private mutating func run(
    _ element: XMLElement, _ link: LinkTarget?, _ revision: RevisionLog.Change?,
    into content: inout RunCollector, depth: Int
  ) {
    var look = WordRunProperties()
    if let properties = element.elements.first(where: { $0.name == "rPr" }) {
      let direct = WordRunProperties(properties)
      if styles.isSectionNumber(direct.style) {
        findings.addGrouped(.importLost, "het nummer van een kop; een handboek nummert koppen zelf")
        return
      }
      look = styles.run(direct.style)
      look.apply(direct)
      look.lost = direct.lost
      if properties.elements.contains(where: { $0.name == "rPrChange" }) {
        reportLayout()
      }
    }
    var walk = ElementWalk(element)
    while let child = walk.next() {
      let text: String
      switch child.name {
      case "t", "delText": text = child.text
      case "tab", "ptab": text = "\t"
      case "noBreakHyphen": text = "\u{2011}"
      // It shows at the end of a line only, and is told as left out.
      case "softHyphen": text = "\u{AD}"
      case "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong":
        if isKept(revision), !isHiddenByField {
          findings.addGrouped(.importLost, "een datum of nummer van een bladzijde dat Word zelf invult")
        }
        continue
      case "cr": text = "\n"
      case "br": text = lineBreak(child)
      case "ruby": text = ruby(child)
      case "sym": text = Self.symbol(child)
      case "fldChar":
        guard let value = fieldCharacter(child, isKept: isKept(revision)) else { continue }
        text = value
      case "instrText", "delInstrText":
        if let last = fields.indices.last, !fields[last].isResult { fields[last].instruction += child.text }
        continue
      case "footnoteReference", "endnoteReference":
        note(child, link, revision, into: &content)
        continue
      case "commentReference":
        if let comment = comments.take(child) { findings.add(.importedComment, comment) }
        continue
      case "AlternateContent":
        if let choice = Self.choice(child) { walk.descend(choice) }
        continue
      case "drawing", "pict", "object":
        if isHiddenByField { continue }
        report(drawing: child, revision)
        noteFieldText(isKept: isKept(revision))
        if isKept(revision) { drawing(child, link, into: &content, depth: depth) }
        continue
      default: continue
      }
      add(text, look, link, revision, into: &content)
    }
  }

  private mutating func add(
    _ text: String, _ look: WordRunProperties, _ link: LinkTarget?, _ revision: RevisionLog.Change?,
    into content: inout RunCollector
  ) {
    if text.isEmpty || isHiddenByField { return }
    let text = cleaned(text)
    revisions.note(text, revision, changes, into: &findings)
    if !text.allSatisfy(\.isWhitespace) { noteFieldText(isKept: isKept(revision)) }
    guard isKept(revision) else { return }
    if look.isHidden == true {
      if !text.allSatisfy(\.isWhitespace) {
        findings.add(.importLost, "verborgen tekst: \(text.quotedShort)")
      }
      return
    }
    comments.pass(text)
    if !text.allSatisfy(\.isWhitespace) {
      for lost in look.lost where link == nil || lost != "onderstreping" && lost != "tekstkleur" {
        if currentLink != nil, lost == "onderstreping" || lost == "tekstkleur" { continue }
        findings.addGrouped(.importLost, lost)
      }
    }
    var style = RunStyle(
      isStrong: look.isBold ?? false, isEmphasis: look.isItalic ?? false, isStruck: look.isStruck ?? false,
      isCode: look.isCode)
    style.language = otherLanguage(look.language, text)
    let shown = positioned(text, look.position)
    let target = link ?? currentLink
    for (index, line) in shown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        content.runs.append(StyledRun(content: .inline(.lineBreak), style: style, link: target))
      }
      if !line.isEmpty {
        content.runs.append(StyledRun(content: .text(String(line)), style: style, link: target))
      }
    }
  }

  func isKept(_ revision: RevisionLog.Change?) -> Bool { revision?.isKept(changes) ?? true }

  mutating func cleaned(_ text: String) -> String {
    var found: [String] = []
    let result = ImportedText.clean(text) { if !found.contains($0) { found.append($0) } }
    for name in found { findings.addGrouped(.importLost, name) }
    return result
  }

  /// The language of a text, when it is not that of the document.
  private func otherLanguage(_ code: String?, _ text: String) -> LanguageTag? {
    guard let code, let language, let tag = LanguageTag(code), text.contains(where: \.isLetter) else {
      return nil
    }
    func primary(_ tag: LanguageTag) -> String {
      tag.text.lowercased().split(separator: "-").first.map(String.init) ?? ""
    }
    return primary(tag) == primary(language) || primary(tag) == "zxx" ? nil : tag
  }

  private mutating func positioned(_ text: String, _ position: String?) -> String {
    guard position == "superscript" || position == "subscript" else { return text }
    let isRaised = position == "superscript"
    if let digits = ImportedText.shifted(text, isRaised: isRaised) { return digits }
    if !text.allSatisfy(\.isWhitespace) {
      findings.addGrouped(.importLost, isRaised ? "superscript van letters" : "subscript van letters")
    }
    return text
  }

  private mutating func lineBreak(_ element: XMLElement) -> String {
    switch element.attribute("type") {
    case "page":
      findings.addGrouped(.importLost, "overgang naar een nieuwe bladzijde")
      return " "
    case "column":
      findings.addGrouped(.importLost, "overgang naar een nieuwe kolom")
      return " "
    default: return "\n"
    }
  }

  private mutating func note(
    _ element: XMLElement, _ link: LinkTarget?, _ revision: RevisionLog.Change?,
    into content: inout RunCollector
  ) {
    guard !isHiddenByField, let id = element.attribute("id") else { return }
    let isEndnote = element.name == "endnoteReference"
    if let revision {
      let words = notes.words(of: id, isEndnote: isEndnote)
      findings.add(.importedRevision, revision.told("noot \(words.quotedShort)", whether(isKept(revision))))
    }
    noteFieldText(isKept: isKept(revision))
    guard isKept(revision), let number = notes.number(of: id, isEndnote: isEndnote) else { return }
    if notePlaces[number] == nil { notePlaces[number] = findings.place }
    let reference = FootnoteReference(number: number, occurrence: 1, range: .start)
    content.runs.append(StyledRun(content: .inline(.footnote(reference))))
  }

  /// Where a link leads; nil, with a finding, when it must not.
  private mutating func target(of element: XMLElement) -> LinkTarget? {
    if let id = element.attribute("id"), let relationship = relationships[id] {
      let anchor = element.attribute("anchor").map { "#" + $0 } ?? ""
      return target(relationship.target + (relationship.target.contains("#") ? "" : anchor))
    }
    return element.attribute("anchor").map { .source("#" + $0) }
  }

  /// A safe form of an address.
  mutating func target(_ address: String) -> LinkTarget? {
    switch SafeAddress(address) {
    case .link(let target): return target
    case .inside(let name): return .source("#" + name)
    case .beside(let path):
      findings.add(.importChanged, "de link naar \(path.quotedShort) is gewone tekst geworden")
      return nil
    case .unsafe(let path):
      findings.add(.importUnsafe, "de link naar \(path.quotedShort) is weggehaald")
      return nil
    }
  }
}
