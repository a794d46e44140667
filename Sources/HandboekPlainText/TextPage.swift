public import HandboekDocument

/// A page that a command puts together: headings, entries, tables and records, laid out for a width.
///
/// All text is made printable, and no line is wider than asked.
public struct TextPage {
  private var layout: TextLayout

  public init(width: Int) { layout = TextLayout(width: width) }

  /// The lines so far.
  public var lines: [StyledLine] { layout.lines }

  /// The columns that are left for text.
  public var textWidth: Int { layout.textWidth }

  /// Asks for a blank line before whatever comes next.
  public mutating func blank() { layout.blank() }

  /// A heading with a rule below it.
  public mutating func heading(_ title: String) { layout.subheading(title) }

  /// Running text; what hangs is two columns in from the second line on.
  public mutating func paragraph(_ text: String, _ style: TextStyle = [], hangs: Bool = false) {
    layout.paragraph(RichText(text, style), hanging: hangs ? 2 : 0)
  }

  /// Running text of several styles.
  public mutating func paragraph(_ spans: [StyledSpan], hangs: Bool = false) {
    layout.paragraph(Self.rich(spans), hanging: hangs ? 2 : 0)
  }

  /// "Vraag: Waar begin ik?"; nothing when there is no text.
  public mutating func labelled(_ label: String, _ text: String?) { layout.labelled(label, text) }

  /// Blocks of a record.
  public mutating func blocks(_ blocks: [Block]) { layout.blocks(blocks) }

  /// An entry of a list: its head at the margin, the rest two columns in.
  public mutating func entry(_ head: String, _ details: (inout TextPage) -> Void) {
    layout.entry(RichText(head, .bold)) { Self.inside(&$0, details) }
  }

  /// Something behind a bullet or another mark.
  public mutating func item(_ mark: String = "• ", _ content: (inout TextPage) -> Void) {
    layout.inMargin(mark, nil, .dim) { Self.inside(&$0, content) }
  }

  /// A table; where its columns do not fit, each row becomes a record.
  public mutating func table(head: [String], rows: [[String]], alignments: [Table.Alignment] = []) {
    func cells(_ texts: [String]) -> [Table.Cell] { texts.map { [.text($0)] } }
    layout.table(Table(alignments: alignments, head: cells(head), rows: rows.map(cells)))
  }

  /// An offer as an entry; brief leaves out its source, the questions it helps with and the like.
  public mutating func offer(_ offer: Offer, vocabularies: Vocabularies, isBrief: Bool = false) {
    layout.offer(offer, vocabularies: vocabularies, isBrief: isBrief)
  }

  /// A publication as an entry; brief leaves out the analysis.
  public mutating func publication(_ publication: Publication, isBrief: Bool = false) {
    layout.publication(publication, isBrief: isBrief)
  }

  private static func inside(_ layout: inout TextLayout, _ content: (inout TextPage) -> Void) {
    // Swapped rather than copied: a copy would double every line of the page.
    var page = TextPage(width: TextLayout.minimumWidth)
    swap(&page.layout, &layout)
    content(&page)
    swap(&page.layout, &layout)
  }

  private static func rich(_ spans: [StyledSpan]) -> RichText {
    var text = RichText()
    for span in spans { text.append(span.text, span.style) }
    return text
  }
}
