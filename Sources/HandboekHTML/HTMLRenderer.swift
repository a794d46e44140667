public import HandboekAccessibility
public import HandboekDocument
import HandboekXML

/// Writes parts of a handbook as HTML or XHTML; a pure function of the linked tree.
///
/// The syntax is the writer's (`.xhtml` for an EPUB, `.html` for one page); where things are is the link
/// provider's. Each concern is an extension in a file of its own.
public struct HTMLRenderer: Sendable {
  let links: any LinkProvider
  let options: HTMLOptions
  let vocabularies: Vocabularies
  /// The language of the whole book; a chapter in another language says so.
  let language: LanguageTag
  /// What differs from an earlier edition; nil when nothing is to be marked.
  let changes: Changes?
  /// The changes of the chapter that is being written.
  var chapterChanges: ChapterChanges?
  /// What is gone from that chapter, by the place where it stood.
  var withdrawnPassages: [WithdrawnPassage.Position: [WithdrawnPassage]] = [:]
  /// The record that is being written: anchors are unique within it.
  var record = RecordID(.page, "boek")
  /// What is added to the level of a heading.
  var headingOffset: Int
  /// Whether an `a` element is open: HTML forbids another one inside it.
  var isInsideLink = false
  /// The pages to mark; nil where none are marked.
  let pagination: Pagination?
  /// What the book has for people who read in another way.
  public let accessibility: LazyReport
  /// The notes that stand in the text, by number.
  var notesInPlace: [Int: Footnote] = [:]

  public init(_ handbook: Handbook, links: any LinkProvider, options: HTMLOptions) {
    self.links = links
    self.options = options
    vocabularies = handbook.vocabularies
    language = handbook.metadata.language
    accessibility = LazyReport(handbook)
    changes = options.hasChangeMarks ? handbook.changes : nil
    headingOffset = options.headingOffset
    pagination = options.hasPageMarks ? handbook.pagination : nil
  }

  /// The same renderer with all headings `levels` deeper.
  public func deeper(by levels: Int) -> HTMLRenderer {
    var copy = self
    copy.headingOffset += levels
    return copy
  }

  /// The renderer for the text of `record`, whose own title is a heading of `level`.
  ///
  /// The text's first headings have level 2 in the source.
  func inside(_ record: RecordID, titleLevel level: Int) -> HTMLRenderer {
    var copy = deeper(by: level - 1)
    copy.record = record
    copy.notesInPlace = [:]
    return copy
  }

  var insideLink: HTMLRenderer {
    var copy = self
    copy.isInsideLink = true
    return copy
  }

  /// Writes a heading; levels deeper than HTML's six stay at six.
  func heading(
    _ level: Int, into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    switch level + headingOffset {
    case ...1: writer.element("h1", content)
    case 2: writer.element("h2", content)
    case 3: writer.element("h3", content)
    case 4: writer.element("h4", content)
    case 5: writer.element("h5", content)
    default: writer.element("h6", content)
    }
    writer.newline()
  }

  /// Writes a heading of plain text.
  func heading(_ level: Int, _ title: String, into writer: inout XMLWriter) {
    heading(level, into: &writer) { $0.text(title) }
  }

  /// Writes `epub:type` and `role`.
  func semantic(_ semantic: Semantic, into writer: inout XMLWriter) {
    if options.hasEPUBTypes { writer.attribute("epub:type", semantic.type) }
    writer.attribute("role", semantic.role)
  }

  /// Writes `lang` and, in XHTML, `xml:lang` (HTML Living Standard §3.2.6.2), and the direction when it is not
  /// that of the book (§3.2.6.4).
  func language(_ tag: LanguageTag, into writer: inout XMLWriter) {
    if writer.syntax == .xhtml { writer.attribute("xml:lang", tag.text) }
    writer.attribute("lang", tag.text)
    if tag.isRightToLeft != language.isRightToLeft {
      writer.attribute("dir", tag.isRightToLeft ? "rtl" : "ltr")
    }
  }

  /// Writes one generated section with its heading.
  func section(
    _ section: BookSection, as semantic: Semantic? = nil, into writer: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    writer.element("section") { writer in
      writer.attribute("id", section.identifier)
      writer.attribute("class", "achterwerk")
      if let semantic {
        self.semantic(semantic, into: &writer)
        writer.attribute("aria-label", section.title)
      }
      writer.newline()
      pageMark(at: .section(section), into: &writer)
      pageMarks(behind: .section(section), into: &writer)
      heading(1, section.title, into: &writer)
      content(&writer)
    }
    writer.newline()
  }
}
