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
  var notes = PageNotes()
  var language: LanguageTag?
  /// The emphasis and the link around the block that is being read.
  var surroundings: (style: RunStyle, link: LinkTarget?) = (style: RunStyle(), link: nil)
  /// Whether a button is the text of a heading, which opens and closes what is below it.
  var readsButtons = false
  /// The box of the task that is being read.
  var taskBox: XMLElement?
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
    language = root.attribute("lang").flatMap { LanguageTag($0.trimmed) }
  }

  private mutating func chapter(_ root: XMLElement) -> ImportedChapter {
    var chapter = ImportedChapter()
    chapter.placeName = "regel"
    let head = PageHead(root)
    var root = root
    notes = PageNotes(&root, &findings)
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
