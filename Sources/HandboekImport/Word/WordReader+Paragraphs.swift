import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// What the properties of a paragraph say.
struct ParagraphProperties {
  var style: String?
  var outlineLevel: Int?
  var list: String?
  var level: Int?
  var indent: Int?
  var breaksPage = false
  var hasBorder = false
  /// Whether the end of the paragraph was added or deleted, or one after the other.
  var marks: [RevisionLog.Change] = []
  var isSection = false
}

/// Paragraphs (ECMA-376 part 1, §17.3.1).
extension WordReader {

  /// A paragraph and the boxes that hang on it.
  mutating func paragraph(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    startParagraph()
    var properties = properties(of: element)
    let wasHidden = isHiddenByField
    let before = carried
    carried = nil
    var content = RunCollector()
    inlines(of: element, into: &content, depth: depth)
    revisions.flush(changes, into: &findings)
    if let before {
      tell(before, "zij loopt door in de volgende")
      before.join(&content, &properties)
    }
    if !properties.marks.isEmpty, isCarried(content, properties, of: element) { return content.boxes }
    return blocks(of: content, properties, wasHidden: wasHidden, depth: depth)
  }

  /// What was carried to a paragraph that never came.
  mutating func finishCarried(depth: Int) -> [FlatBlock] {
    guard let last = carried else { return [] }
    carried = nil
    tell(last, "er komt geen alinea achter waarin zij doorloopt")
    return blocks(of: RunCollector(runs: last.runs), last.properties, wasHidden: false, depth: depth)
  }

  /// A paragraph that was read to its end.
  private mutating func blocks(
    of content: RunCollector, _ properties: ParagraphProperties, wasHidden: Bool, depth: Int
  ) -> [FlatBlock] {
    if properties.breaksPage { findings.addGrouped(.importLost, "overgang naar een nieuwe bladzijde") }
    if properties.isSection {
      findings.addGrouped(.importLost, "nieuwe sectie (eigen kantlijnen, kolommen of papier)")
    }
    if styles.role(properties.style) == .code, !content.runs.isEmpty {
      // Spaces count in code.
      let code = FlatParagraph(role: .code, content: Self.verbatim(content.runs), place: findings.place)
      return [.paragraph(code)] + pictures(behindCode: content.runs) + content.boxes
    }
    var inlines = RunNesting.inlines(content.runs)
    if inlines.isEmpty {
      if content.hasRule || (properties.hasBorder && content.boxes.isEmpty) {
        return [.paragraph(FlatParagraph(role: .rule, content: [], place: findings.place))]
      }
      if styles.role(properties.style) == .code, !wasHidden {
        return [.paragraph(FlatParagraph(role: .code, content: [], place: findings.place))] + content.boxes
      }
      return content.boxes
    }
    if let picture = pictureWithCaption(properties, &inlines) { return picture + content.boxes }
    guard let role = role(properties, &inlines) else { return content.boxes }
    var paragraph = FlatParagraph(role: role, content: inlines, place: findings.place)
    if case .heading = role {
      if depth == 0 { findings.heading = TitleParts(inlines).text.plainText }
      paragraph.content = Self.withoutStrong(inlines)
    }
    bookmarks.place(at: &paragraph, isTop: depth == 0)
    return [.paragraph(paragraph)] + content.boxes
  }

  private mutating func properties(of element: XMLElement) -> ParagraphProperties {
    var result = ParagraphProperties()
    guard let found = element.elements.first(where: { $0.name == "pPr" }) else { return result }
    reportLayout(found)
    for property in found.elements {
      switch property.name {
      case "pStyle": result.style = property.attribute("val")
      case "outlineLvl": result.outlineLevel = WordValue.number(property)
      case "numPr":
        result.list = property.elements.first { $0.name == "numId" }?.attribute("val")
        result.level = property.elements.first { $0.name == "ilvl" }.flatMap(WordValue.number)
      case "ind": result.indent = WordValue.indent(property)
      case "pageBreakBefore": result.breaksPage = WordValue.isOn(property)
      case "pBdr": result.hasBorder = property.elements.contains { $0.name == "bottom" || $0.name == "top" }
      case "sectPr": result.isSection = true
      case "rPr":
        result.marks = property.elements.filter { RevisionLog.names.contains($0.name) }
          .map { RevisionLog.Change($0) }
      default: break
      }
    }
    return result
  }

  /// What the paragraph is; nil when it is left out.
  private mutating func role(_ properties: ParagraphProperties, _ inlines: inout [Inline]) -> FlatParagraph
    .Role?
  {
    let style = styles.role(properties.style)
    // A picture in the style of a heading is no heading.
    let hasWords = inlines.plainText.contains { !$0.isWhitespace }
    if let level = properties.outlineLevel, (0..<9).contains(level), hasWords {
      return heading(level + 1, properties)
    }
    switch style {
    case .heading where !hasWords, .title where !hasWords: return .plain
    case .heading(let level): return heading(level, properties)
    case .title:
      if title == nil {
        title = inlines
        return .title
      }
      return .heading(1)
    case .author:
      authors.append(words(ofTitle: inlines).plainText)
      return nil
    case .quote: return .quote
    case .code: return .code
    case .rule: return .rule
    case .contents:
      findings.addGrouped(.importLost, "de inhoudsopgave is weggelaten; een handboek maakt die zelf")
      return nil
    case .caption:
      if inlines.contains(where: { if case .image = $0 { true } else { false } }) { return .plain }
      CaptionLabel.remove(from: &inlines, &findings)
      return .caption
    case .listContinuation: return .continuation
    case .plain: break
    }
    return item(properties, &inlines) ?? .plain
  }

  private mutating func heading(_ level: Int, _ properties: ParagraphProperties) -> FlatParagraph.Role {
    let inherited = styles.numbering(properties.style)
    if let list = properties.list ?? inherited.list, let level = numbering.level(list, level - 1),
      level.format != "none", level.text != ""
    {
      findings.addGrouped(.importLost, "het nummer van een kop; een handboek nummert koppen zelf")
    }
    return .heading(level)
  }

  /// The place in a list; nil for a paragraph that is no item.
  private mutating func item(_ properties: ParagraphProperties, _ inlines: inout [Inline]) -> FlatParagraph
    .Role?
  {
    let inherited = styles.numbering(properties.style)
    let level = min(max(0, properties.level ?? inherited.level ?? 0), 8)
    guard let list = properties.list ?? inherited.list, let found = numbering.level(list, level) else {
      let indent = properties.indent ?? styles.indent(properties.style)
      return indent >= 360 ? .continuation : nil
    }
    if found.format == "bullet" {
      // A blank mark is how pandoc and Word continue an item.
      if let text = found.text, text.allSatisfy(\.isWhitespace) { return .continuation }
      // pandoc writes tasks as lists with another mark each.
      if let sign = found.text?.first, "☐☒☑".contains(sign) {
        return .item(ListMark(list: "taken", level: level, isChecked: sign != "☐"))
      }
      return .item(ListMark(list: list, level: level, isChecked: Self.check(&inlines)))
    }
    if found.format == "none" { return .continuation }
    let number = numbering.next(list, level)
    if found.format != "decimal", found.format != "decimalZero" {
      findings.addGrouped(.importChanged, "een lijst met letters of Romeinse cijfers heeft nu gewone cijfers")
    }
    return .item(ListMark(list: list, level: level, number: number))
  }

  /// Takes ☐ or ☒ off the start of an item.
  private static func check(_ inlines: inout [Inline]) -> Bool? {
    guard case .text(let text)? = inlines.first, let sign = text.first, "☐☒☑".contains(sign) else {
      return nil
    }
    let rest = String(text.dropFirst().drop(while: \.isWhitespace))
    if rest.isEmpty { inlines.removeFirst() } else { inlines[0] = .text(rest) }
    return sign != "☐"
  }

  /// The runs as they are, with only line breaks apart.
  private static func verbatim(_ runs: [StyledRun]) -> [Inline] {
    runs.compactMap { run in
      switch run.content {
      case .text(let text): .text(text)
      case .inline(.lineBreak): .lineBreak
      // A formula.
      case .inline(.code(let text)): .text(text)
      case .inline: nil
      }
    }
  }

  /// Pictures that stood in code, which holds letters only.
  private mutating func pictures(behindCode runs: [StyledRun]) -> [FlatBlock] {
    runs.compactMap { run in
      guard case .inline(.image(let image)) = run.content else { return nil }
      findings.addGrouped(.importChanged, "een afbeelding in code staat nu achter de code")
      return .paragraph(FlatParagraph(content: [.image(image)], place: findings.place))
    }
  }

  /// A caption that stands in one paragraph with its picture, as LibreOffice writes them.
  private mutating func pictureWithCaption(
    _ properties: ParagraphProperties, _ inlines: inout [Inline]
  ) -> [FlatBlock]? {
    guard styles.role(properties.style) == .caption else { return nil }
    let pictures = inlines.filter { if case .image = $0 { true } else { false } }
    guard pictures.count == 1, inlines.count > 1 else { return nil }
    var words = RunNesting.tidy(inlines.filter { if case .image = $0 { false } else { true } })
    CaptionLabel.remove(from: &words, &findings)
    let place = findings.place
    return [
      .paragraph(FlatParagraph(content: pictures, place: place)),
      .paragraph(FlatParagraph(role: .caption, content: words, place: place)),
    ]
  }

  /// A heading is bold already.
  static func withoutStrong(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      if case .strong(let content) = inline { content } else { [inline] }
    }
  }
}
