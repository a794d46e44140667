import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Reads a WordprocessingML document (ECMA-376 part 1, §17, transitional and strict) into a chapter.
///
/// Elements are known by their local names, which transitional and strict documents share.
struct WordReader {
  let archive: WordPackage
  let limits: DocumentLimits
  let changes: TrackedChanges
  let styles: WordStyles
  var numbering: WordNumbering
  /// What the part that is being read leads to.
  var relationships: [String: WordPackage.Relationship]
  var findings: FindingList
  var pictures: PictureStore
  var notes: WordNotes
  var comments: WordComments
  var fields: [WordField] = []
  var revisions = RevisionLog()
  var bookmarks = BookmarkLog()
  /// The language of most of the text.
  var language: LanguageTag?
  /// How many paragraphs were read.
  private(set) var paragraphs = 0
  var title: [Inline]?
  var authors: [String] = []
  /// The paragraph of the first mark of each note.
  var notePlaces: [Int: Int] = [:]
  /// The paragraph of the mark, while a note is read.
  var notePlace: Int?
  /// The paragraph of each picture, by its address in the chapter.
  var picturePlaces: [String: Int] = [:]
  /// Notes and pictures of the title and the authors.
  var waitingNotes: [Inline] = []
  var waitingPictures: [Inline] = []
  /// A paragraph whose end was taken away: the next one continues it.
  var carried: CarriedParagraph?
  /// The change that whole paragraphs stand in.
  var blockRevision: RevisionLog.Change?

  static func read(_ bytes: [UInt8], _ options: ChapterImport.Options) throws(DocumentRefusal)
    -> ImportedChapter
  {
    let archive = try WordPackage(bytes, limits: options.limits)
    let root = try archive.mainPart()
    guard let body = root.elements.first(where: { $0.name == "body" }) else {
      throw DocumentRefusal("dit is geen Word-document: de tekst ontbreekt")
    }
    var reader = WordReader(archive, options)
    reader.language = MajorityLanguage.of(body, fallback: reader.styles.language)
    reader.reportPackage()
    let flat = reader.blocks(of: body, depth: 0)
    reader.finishFields()
    return reader.chapter(flat)
  }

  private init(_ archive: WordPackage, _ options: ChapterImport.Options) {
    self.archive = archive
    limits = options.limits
    changes = options.changes
    let relationships = archive.relationships(of: archive.main)
    self.relationships = relationships
    func part(_ kind: String) -> XMLElement? {
      archive.related(kind, relationships).flatMap { archive.part($0) }
    }
    styles = WordStyles(part("styles"))
    numbering = WordNumbering(part("numbering"))
    findings = FindingList(limits: options.limits)
    pictures = PictureStore(base: options.name, limits: options.limits, problem: options.pictureProblem)
    notes = WordNotes(archive, relationships)
    comments = WordComments(part("comments"))
  }

  private mutating func chapter(_ flat: [FlatBlock]) -> ImportedChapter {
    var chapter = ImportedChapter()
    let heading = findings.heading
    findings.heading = ""
    let properties = CoreProperties(archive)
    var flat = flat
    HeadingLevels.settle(&flat, title: &title, known: properties.title, findings: &findings)
    placeTitleParts(in: &flat)
    findings.heading = heading
    readNotes(of: flat)
    reportRest()
    findings.heading = ""
    bookmarks.resolve(&flat, notes: &notes.bodies, findings: &findings)
    chapter.blocks = BlockAssembler.blocks(flat)
    chapter.footnotes = notes.footnotes
    chapter.title = title?.plainText ?? properties.title
    chapter.authors = authors.isEmpty ? properties.authors : authors
    chapter.summary = properties.summary
    chapter.keywords = properties.keywords
    chapter.language = language ?? properties.language
    chapter.pictures = shownPictures(of: flat)
    chapter.findings = findings.all
    return chapter
  }

  // MARK: Blocks

  /// What stands in a body, cell, note or box.
  mutating func blocks(of container: XMLElement, depth: Int) -> [FlatBlock] {
    var result: [FlatBlock] = []
    let outer = blockRevision
    var open: [(depth: Int, revision: RevisionLog.Change)] = []
    var walk = ElementWalk(container)
    while let element = walk.next() {
      while let last = open.last, walk.depth < last.depth { open.removeLast() }
      blockRevision = open.last?.revision ?? outer
      switch element.name {
      case "p": result += paragraph(element, depth: depth)
      case "tbl":
        // A table cannot continue a paragraph.
        result += finishCarried(depth: depth)
        result += table(element, depth: depth)
      case "sdt" where Self.isContents(element):
        findings.addGrouped(.importLost, "de inhoudsopgave is weggelaten; een handboek maakt die zelf")
      case "ins", "moveTo", "del", "moveFrom":
        walk.descend(element)
        open.append((walk.depth, RevisionLog.Change(element, inside: blockRevision)))
      case "sdt", "sdtContent", "customXml", "smartTag":
        findings.place += 1
        reportUnfilled(element)
        findings.place -= 1
        walk.descend(element)
      case "AlternateContent": if let choice = Self.choice(element) { walk.descend(choice) }
      case "altChunk": findings.add(.importLost, "een ingevoegd document is niet overgenomen")
      case "bookmarkStart": bookmarks.open(element)
      case "oMathPara", "oMath":
        let content = math(element, blockRevision)
        revisions.flush(changes, into: &findings)
        result.append(.paragraph(FlatParagraph(content: content, place: findings.place)))
      case "sectPr": reportLayout(element)
      default: break
      }
    }
    blockRevision = outer
    return result + finishCarried(depth: depth)
  }

  /// The element that a program should take of several that say the same (ECMA-376 part 3, §7.4).
  static func choice(_ element: XMLElement) -> XMLElement? {
    element.elements.first { $0.name == "Choice" } ?? element.elements.first { $0.name == "Fallback" }
  }

  private static func isContents(_ element: XMLElement) -> Bool {
    let properties = element.elements.first { $0.name == "sdtPr" }
    let gallery = properties?.elements.first { $0.name == "docPartObj" }?.elements
      .first { $0.name == "docPartGallery" }?.attribute("val")
    return gallery == "Table of Contents"
  }

  mutating func startParagraph() {
    if let notePlace {
      findings.place = notePlace
      return
    }
    paragraphs += 1
    findings.place = paragraphs
  }

  /// Counts what is not read, so that the places of what follows stay those of the document.
  mutating func skipParagraphs(of element: XMLElement) {
    if notePlace != nil { return }
    paragraphs += ElementWalk.find(["p"], in: element).count
    findings.place = paragraphs
  }
}
