import HandboekDiagnostics
import HandboekDocument
import HandboekExchange
import HandboekXML

/// Reads a page of the web, of any quality, into a chapter.
///
/// Scripts never run and nothing is fetched. Wrappers such as `div` are walked with a stack; only what has a form
/// of its own in the tree (lists, quotes, cells) recurses, no deeper than the limits allow.
struct PageReader {
  let limits: DocumentLimits
  let options: ChapterImport.Options
  var findings: FindingList
  var pictures: PictureStore
  var bookmarks = BookmarkLog()
  var revisions = RevisionLog()
  var notes: PageNotes
  var language: LanguageTag?
  var title: [Inline]?
  /// The lists of Word that are being counted, by list and level.
  var wordCounters: [String: Int] = [:]

  static func read(_ bytes: [UInt8], _ options: ChapterImport.Options) throws(DocumentRefusal)
    -> ImportedChapter
  {
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      throw DocumentRefusal("het bestand is leeg")
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw DocumentRefusal("dit is geen webpagina", fix: "geef --formaat docx")
    }
    let decoded = TextEncoding.decode(bytes)
    // A zero byte ends a text for libxml2.
    let text = ConditionalMarkup.blanked(decoded.text.map { $0 == 0 ? 0x20 : $0 })
    let root: XMLElement
    do throws(XMLError) {
      root = try XMLElement.parse(html: text, limits: options.limits.xml)
    } catch {
      let reason =
        switch error.reason {
        case .tooDeep: "zij is te diep genest"
        case .tooLarge: "zij is te groot (regel \(error.line))"
        case .malformed, .namespace, .entity: "er is geen pagina in te vinden"
        }
      throw DocumentRefusal("de pagina is niet in te lezen: \(reason)")
    }
    var reader = PageReader(root, options)
    if decoded.encoding == .windows1252 {
      reader.findings.addGrouped(
        .importChanged, "de pagina is geen UTF-8 en is gelezen als Windows-1252; kijk of é en ë kloppen")
    }
    return reader.chapter(root)
  }

  private init(_ root: XMLElement, _ options: ChapterImport.Options) {
    self.options = options
    limits = options.limits
    findings = FindingList(limits: options.limits)
    pictures = PictureStore(base: options.name, limits: options.limits, problem: options.pictureProblem)
    notes = PageNotes(root)
    language = root.attribute("lang").flatMap { LanguageTag($0.trimmed) }
  }

  private mutating func chapter(_ root: XMLElement) -> ImportedChapter {
    var chapter = ImportedChapter()
    chapter.placeName = "regel"
    let head = PageHead(root)
    let content = MainContent.find(in: root, &findings)
    var flat = flow([.element(content)], depth: 0)
    readNotes()
    findings.heading = ""
    if let heading = title, heading.isEmpty { title = nil }
    HeadingLevels.settle(&flat, title: &title, known: head.title, findings: &findings)
    bookmarks.resolve(&flat, notes: &notes.bodies, findings: &findings)
    chapter.blocks = BlockAssembler.blocks(flat)
    chapter.footnotes = notes.footnotes
    chapter.title = title?.plainText ?? head.title
    chapter.authors = head.authors
    chapter.summary = head.summary
    chapter.keywords = head.keywords
    chapter.language = language
    chapter.pictures = pictures.pictures
    chapter.findings = findings.all
    return chapter
  }
}

/// The `<![if !supportLists]>` of Word, which no HTML parser knows.
enum ConditionalMarkup {
  /// The page with spaces for such marks, so that every place stays.
  static func blanked(_ page: [UInt8]) -> [UInt8] {
    var result = page
    var index = 0
    while index + 3 < page.count {
      guard page[index] == UInt8(ascii: "<"), page[index + 1] == UInt8(ascii: "!"),
        page[index + 2] == UInt8(ascii: "[")
      else {
        index += 1
        continue
      }
      let rest = page[index...].prefix(200)
      let word = String(decoding: rest.dropFirst(3).prefix(5), as: UTF8.self).lowercased()
      if word.hasPrefix("if") || word == "endif", let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        for place in index...end where page[place] != 0x0A { result[place] = 0x20 }
        index = end
      }
      index += 1
    }
    return result
  }
}

/// What the head of a page says about it (HTML Living Standard §4.2).
struct PageHead {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var summary: String?
  private(set) var keywords: [String] = []

  init(_ root: XMLElement) {
    for element in ElementWalk.find(["title", "meta"], in: root) {
      let isTitle = element.name == "title"
      let raw = isTitle ? element.text : element.attribute("content") ?? ""
      let text = ImportedText.clean(raw) { _ in }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { continue }
      if isTitle {
        title = title ?? text
        continue
      }
      switch element.attribute("name")?.lowercased() {
      case "author", "dc.creator", "dcterms.creator": authors.append(text)
      case "description", "dcterms.description": summary = summary ?? text
      case "keywords": keywords += text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
      default: break
      }
    }
  }
}

/// Finds the text of a page among its menus and margins.
enum MainContent {
  /// What is no part of the text, and what it is called in the report.
  private static let boilerplate: [String: String] = [
    "nav": "een menu", "footer": "een voet", "aside": "tekst in de kantlijn", "form": "een formulier",
    "dialog": "een venster", "noscript": "tekst voor wie geen scripts heeft",
  ]
  private static let roles: [String: String] = [
    "navigation": "een menu", "banner": "een kop", "contentinfo": "een voet", "search": "een zoekveld",
    "complementary": "tekst in de kantlijn",
  ]
  private static let classes: Set<String> = [
    "breadcrumb", "breadcrumbs", "cookie-banner", "cookiebar", "cookie-bar", "skip-link", "skiplink",
    "social-share",
    "share-buttons", "navbar", "sidebar", "site-header", "site-footer",
  ]

  /// The element with the text: `main`, the only `article`, or the whole body.
  static func find(in root: XMLElement, _ findings: inout FindingList) -> XMLElement {
    let body = root.elements.first { $0.name == "body" } ?? root
    let mains = every(in: body) { $0.name == "main" || $0.attribute("role") == "main" }
    let articles = every(in: body) { $0.name == "article" }
    guard let main = mains.first ?? (articles.count == 1 ? articles.first : nil) else { return body }
    // What stands outside it is told, part by part.
    var walk = ElementWalk(body)
    while let element = walk.next() {
      if element.line == main.line, element.name == main.name { continue }
      let hasMain = !every(in: element) { $0.line == main.line && $0.name == main.name }.isEmpty
      if hasMain {
        walk.descend(element)
      } else {
        report(element, name(of: element) ?? "tekst buiten het artikel", &findings)
      }
    }
    return main
  }

  /// What an element is called when it is no part of the text; nil when it is.
  static func name(of element: XMLElement) -> String? {
    if let role = element.attribute("role"), let name = roles[role.lowercased()] { return name }
    if let name = boilerplate[element.name] { return name }
    if element.name == "header" {
      return every(in: element) { ["h1", "h2", "h3"].contains($0.name) }.isEmpty ? "een kop" : nil
    }
    let names = (element.attribute("class") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return names.contains { classes.contains(String($0)) } ? "een onderdeel van de site" : nil
  }

  static func report(_ element: XMLElement, _ name: String, _ findings: inout FindingList) {
    let words = PageText.words(of: element)
    guard !words.isEmpty else { return }
    findings.place = element.line
    findings.add(.importLost, "\(name): \(words.quotedShort)")
  }

  private static func every(in element: XMLElement, where matches: (XMLElement) -> Bool) -> [XMLElement] {
    var result: [XMLElement] = []
    var walk = ElementWalk(element)
    while let element = walk.next() {
      if matches(element) { result.append(element) } else { walk.descend(element) }
    }
    return result
  }
}

/// The plain text of elements, without scripts.
enum PageText {
  /// The words in an element, in one line.
  static func words(of element: XMLElement) -> String {
    text(of: element).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text in an element, with its line ends.
  static func text(of element: XMLElement) -> String {
    var result = ""
    var open: [(nodes: [XMLNode], next: Int)] = [(element.children, 0)]
    while let top = open.indices.last {
      guard open[top].next < open[top].nodes.count else {
        open.removeLast()
        continue
      }
      let node = open[top].nodes[open[top].next]
      open[top].next += 1
      switch node {
      case .text(let text): result += text
      case .element(let child):
        switch child.name {
        case "script", "style", "template": break
        case "br": result += "\n"
        default:
          if !PageFlow.isInline(child.name), !result.isEmpty { result += " " }
          open.append((child.children, 0))
        }
      }
    }
    return result
  }
}
