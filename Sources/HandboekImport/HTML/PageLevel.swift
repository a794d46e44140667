import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// An element that the walk over a page is in, and how text in it looks.
struct PageLevel {
  var nodes: [XMLNode]
  var next = 0
  var style = RunStyle()
  /// `super` or `sub`.
  var position: String?
  var link: LinkTarget?
  var revision: RevisionLog.Change?
  /// Whether a paragraph ends with it.
  var isBlock = false
  /// What the paragraph in it is.
  var role: FlatParagraph.Role?
  var closing: String?
}

extension PageReader {
  /// The look inside an inline element or wrapper.
  mutating func level(inside element: XMLElement, _ outer: PageLevel) -> PageLevel {
    var level = PageLevel(nodes: element.children, style: outer.style, position: outer.position)
    level.link = outer.link
    level.revision = outer.revision
    let style = PageStyle(element.attribute("style"))
    level.style.isStrong = style.isBold ?? outer.style.isStrong
    level.style.isEmphasis = style.isItalic ?? outer.style.isEmphasis
    if style.isStruck { level.style.isStruck = true }
    if style.isUnderlined, element.name != "a" { findings.addGrouped(.importLost, "onderstreping") }
    level.style.language = language(of: element, outer.style.language)
    switch style["vertical-align"]?.lowercased() {
    case "super": level.position = "super"
    case "sub": level.position = "sub"
    default: break
    }
    switch element.name {
    case "b", "strong": level.style.isStrong = style.isBold ?? true
    case "i", "em", "cite", "dfn", "var": level.style.isEmphasis = style.isItalic ?? true
    case "s", "strike": level.style.isStruck = true
    case "code", "kbd", "samp", "tt": level.style.isCode = true
    case "sup": level.position = "super"
    case "sub": level.position = "sub"
    case "u": findings.addGrouped(.importLost, "onderstreping")
    case "mark": findings.addGrouped(.importLost, "markeerkleur")
    case "font": if element.attribute("color") != nil { findings.addGrouped(.importLost, "tekstkleur") }
    case "ins", "del":
      // Only what says when or why it was changed is a tracked change; else it is what it looks like.
      if Self.isTracked(element) {
        // What was put into text that was taken away is gone with it.
        let isGone = outer.revision.map { !$0.kind.isKept(options.changes) } ?? false
        if !isGone { level.revision = RevisionLog.Change(element) }
      } else if element.name == "del" {
        level.style.isStruck = true
      }
    case "q": level.closing = "’"
    case "abbr", "acronym":
      if let meaning = element.attribute("title") {
        findings.add(.importLost, "uitleg bij ‘\(PageText.words(of: element))’: \(meaning.quotedShort)")
      }
    case "a": if let address = element.attribute("href") { level.link = target(address) ?? outer.link }
    default: break
    }
    return level
  }

  /// Tells where a link leads whose only picture was not taken over.
  mutating func reportLink(of level: PageLevel, without picture: XMLElement) {
    guard picture.name == "img", case .source(let address)? = level.link, !address.hasPrefix("#"),
      PageText.words(of: XMLElement(name: "a", children: level.nodes)).isEmpty
    else { return }
    findings.add(.importLost, "een link zonder tekst: \(address.quotedShort)")
  }

  /// The language of an element, when it is not that of the page.
  func language(of element: XMLElement, _ outer: LanguageTag?) -> LanguageTag? {
    guard let code = element.attribute("lang") ?? element.attribute("xml:lang"),
      let tag = LanguageTag(code.trimmed)
    else { return outer }
    return isOwn(tag) ? nil : tag
  }

  private func isOwn(_ tag: LanguageTag) -> Bool {
    func primary(_ tag: LanguageTag) -> Substring { tag.text.lowercased().prefix { $0 != "-" } }
    return primary(tag) == primary(language ?? .dutch)
  }

  private mutating func target(_ address: String) -> LinkTarget? {
    switch SafeAddress(address) {
    case .link(let target): return target
    case .inside(let name): return name.isEmpty ? nil : .source("#" + name)
    case .beside(let path):
      if !path.isEmpty {
        findings.add(.importChanged, "de link naar \(path.quotedShort) is gewone tekst geworden")
      }
      return nil
    case .unsafe(let path):
      findings.add(.importUnsafe, "de link naar \(path.quotedShort) is weggehaald")
      return nil
    }
  }
}
