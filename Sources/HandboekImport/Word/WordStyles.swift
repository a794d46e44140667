import HandboekDocument
import HandboekXML

/// What a paragraph style makes of its paragraphs.
enum StyleRole: Hashable {
  case plain, title, author, quote, code, caption, rule, contents, listContinuation
  case heading(Int)
}

/// The styles of a document, each with what it inherits (ECMA-376 part 1, §17.7).
struct WordStyles {
  struct Style {
    var name = ""
    var base: String?
    var outlineLevel: Int?
    var numbering: (list: String?, level: Int?)?
    var run = WordRunProperties()
    var indent: Int?
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  /// The language of text that names none.
  private(set) var language: String?

  init(_ root: XMLElement?) {
    for element in root?.elements ?? [] {
      if element.name == "docDefaults" {
        let properties = element.elements.first { $0.name == "rPrDefault" }?.elements.first
        language = properties?.elements.first { $0.name == "lang" }?.attribute("val")
      }
      guard element.name == "style", let id = element.attribute("styleId") else { continue }
      if element.attribute("type") == "paragraph", WordValue.isOn(element.attribute("default") ?? "0") {
        defaultParagraph = id
      }
      styles[id] = Self.style(element)
    }
  }

  private static func style(_ element: XMLElement) -> Style {
    var style = Style()
    for child in element.elements {
      switch child.name {
      case "name": style.name = child.attribute("val") ?? ""
      case "basedOn": style.base = child.attribute("val")
      case "rPr": style.run = WordRunProperties(child)
      case "pPr":
        for property in child.elements {
          switch property.name {
          case "outlineLvl": style.outlineLevel = WordValue.number(property)
          case "numPr":
            let list = property.elements.first { $0.name == "numId" }?.attribute("val")
            let level = property.elements.first { $0.name == "ilvl" }.flatMap(WordValue.number)
            style.numbering = (list, level)
          case "ind": style.indent = WordValue.indent(property)
          default: break
          }
        }
      default: break
      }
    }
    return style
  }

  /// A style and those it is based on, the nearest first; a circle ends.
  private func chain(_ id: String?) -> [Style] {
    var result: [Style] = []
    var next = id ?? defaultParagraph
    while let current = next, let style = styles[current], result.count < 20 {
      result.append(style)
      next = style.base
    }
    return result
  }

  /// What a paragraph of this style is.
  func role(_ id: String?) -> StyleRole {
    let chain = chain(id)
    for style in chain {
      if let role = Self.role(named: style.name) { return role }
      if let level = style.outlineLevel, level < 9 { return .heading(level + 1) }
    }
    // Some programs write no styles at all, only their ids.
    return chain.isEmpty ? id.flatMap { Self.role(named: $0) } ?? .plain : .plain
  }

  func numbering(_ id: String?) -> (list: String?, level: Int?) {
    var level: Int?
    for style in chain(id) {
      guard let numbering = style.numbering else { continue }
      level = level ?? numbering.level
      if let list = numbering.list { return (list, level) }
    }
    return (nil, level)
  }

  func indent(_ id: String?) -> Int { chain(id).lazy.compactMap(\.indent).first ?? 0 }

  /// How a character style makes its text look.
  func run(_ id: String?) -> WordRunProperties {
    guard let id, styles[id] != nil else { return WordRunProperties() }
    var result = WordRunProperties()
    for style in chain(id).reversed() {
      result.apply(style.run)
      if Self.codeNames.contains(style.name.lowercased()) { result.isCode = true }
    }
    return result
  }

  /// Whether a run holds the number that pandoc puts in front of a heading.
  func isSectionNumber(_ id: String?) -> Bool {
    guard let id, let style = styles[id] else { return false }
    return style.name.lowercased().filter { $0 != " " } == "sectionnumber"
  }

  private static let codeNames: Set<String> = [
    "verbatim char", "source text", "html code", "html sample", "html typewriter", "code", "inline code",
    "html-code", "html-voorbeeld", "html-schrijfmachine", "macro text char", "source_20_text",
  ]

  /// What a style's name says, in English as Word keeps it, or in Dutch, German or French.
  private static func role(named name: String) -> StyleRole? {
    let name = String(name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" })
    for prefix in ["heading", "kop", "überschrift", "titre", "berschrift"] where name.hasPrefix(prefix) {
      if let level = Int(name.dropFirst(prefix.count)), (1...9).contains(level) { return .heading(level) }
    }
    if name.hasPrefix("toc"), Int(name.dropFirst(3)) != nil { return .contents }
    if name.hasPrefix("inhopg"), Int(name.dropFirst(6)) != nil { return .contents }
    if name.hasPrefix("contents"), Int(name.dropFirst(8)) != nil { return .contents }
    switch name {
    case "title", "titel", "titre": return .title
    case "author", "auteur": return .author
    case "quote", "intensequote", "citaat", "duidelijkcitaat", "blocktext", "blokcitaat", "quotations",
      "bloktekst", "blockquote", "citations", "zitat":
      return .quote
    case "sourcecode", "preformattedtext", "htmlpreformatted", "htmlvoorafopgemaakt", "code", "macrotext",
      "broncode", "voorafopgemaaktetekst", "codeblock":
      return .code
    case "caption", "bijschrift", "tablecaption", "imagecaption", "figure", "table", "illustration",
      "beschriftung", "légende":
      return .caption
    case "horizontalline", "horizontalelijn": return .rule
    case "listcontinue", "listcontinue2", "listcontinue3", "lijstvoortzetting", "lijstvoortzetting2":
      return .listContinuation
    case "tocheading", "kopvaninhoudsopgave", "contentsheading": return .contents
    default: return nil
    }
  }
}

/// How running text looks; nil where nothing is said (ECMA-376 part 1, §17.3.2).
struct WordRunProperties {
  var isBold: Bool?
  var isItalic: Bool?
  var isStruck: Bool?
  var isHidden: Bool?
  /// `superscript`, `subscript` or `baseline`.
  var position: String?
  var language: String?
  var isCode = false
  var style: String?
  /// Looks without a form in Markdown, in Dutch.
  var lost: [String] = []

  init() {}

  init(_ element: XMLElement) {
    var isRightToLeft = false
    var otherLanguage: String?
    for property in element.elements {
      let isOn = WordValue.isOn(property)
      let value = property.attribute("val") ?? ""
      switch property.name {
      case "b": isBold = isOn
      case "i": isItalic = isOn
      case "strike", "dstrike": isStruck = isStruck == true || isOn
      case "vanish": isHidden = isOn
      case "vertAlign": position = value
      case "rtl": isRightToLeft = isOn
      case "lang":
        language = property.attribute("val")
        otherLanguage = property.attribute("bidi")
      case "rStyle": style = value
      case "u": if value != "none" { lost.append("onderstreping") }
      case "color" where value.lowercased() != "auto" && value != "000000": lost.append("tekstkleur")
      case "highlight": if value != "none" { lost.append("markeerkleur") }
      case "caps", "smallCaps": if isOn { lost.append("hoofdletters als opmaak") }
      case "outline", "shadow", "emboss", "imprint": if isOn { lost.append("teksteffecten") }
      default: break
      }
    }
    if isRightToLeft { language = otherLanguage ?? language }
  }

  /// Lays more particular properties over these.
  mutating func apply(_ other: WordRunProperties) {
    isBold = other.isBold ?? isBold
    isItalic = other.isItalic ?? isItalic
    isStruck = other.isStruck ?? isStruck
    isHidden = other.isHidden ?? isHidden
    position = other.position ?? position
    language = other.language ?? language
    isCode = isCode || other.isCode
  }
}

/// Values of attributes.
enum WordValue {
  /// Whether a property that may have `w:val` is on (ECMA-376 part 1, §17.17.4).
  static func isOn(_ element: XMLElement) -> Bool { element.attribute("val").map(isOn) ?? true }

  static func isOn(_ value: String) -> Bool { !["0", "false", "off", "none"].contains(value.lowercased()) }

  static func number(_ element: XMLElement) -> Int? { element.attribute("val").flatMap { Int($0) } }

  /// The indent of a paragraph, in twentieths of a point.
  static func indent(_ element: XMLElement) -> Int? {
    (element.attribute("left") ?? element.attribute("start")).flatMap { Int($0) }
  }
}
