public import HandboekDiagnostics

/// One block of text: a paragraph, a list, a box, a table and so on.
public struct Block: Sendable, Hashable {
  /// The paragraph number, on each top-level block of a chapter but headings and rules.
  public var number: BlockNumber?
  /// Where the block stands in its source file.
  public var range: SourceRange
  public var content: BlockContent

  public init(_ content: BlockContent, range: SourceRange, number: BlockNumber? = nil) {
    self.content = content
    self.range = range
    self.number = number
  }
}

extension Block {
  /// The anchor of a passage or of a heading, unique within its record; nil for any other block.
  public var anchor: String? {
    if let number { return number.anchor }
    if case .heading(let heading) = content { return heading.id }
    return nil
  }
}

/// What a block holds.
///
/// The larger payloads are boxed, so that an array of blocks stays compact.
public enum BlockContent: Sendable, Hashable {
  case paragraph([Inline])
  indirect case heading(Heading)
  indirect case list(List)
  case quote([Block])
  indirect case callout(Callout)
  indirect case code(CodeBlock)
  indirect case table(Table)
  indirect case figure(Figure)
  case thematicBreak
  /// Offers out of the catalogue, chosen by a filter.
  indirect case offers(DataBlock<OfferSummary>)
  /// References out of the catalogue, chosen by a filter.
  indirect case publications(DataBlock<PublicationSummary>)
  /// How much the catalogue has of what, as a figure and a table.
  indirect case coverage(CoverageBlock)
}

/// The number `3.12` of a passage: chapter, then block within the chapter.
public struct BlockNumber: Sendable, Hashable, Comparable {
  public var chapter: Int
  public var block: Int

  public init(chapter: Int, block: Int) {
    self.chapter = chapter
    self.block = block
  }

  /// The number as readers see it: `3.12`.
  public var label: String { "\(chapter).\(block)" }
  /// The anchor in EPUB and HTML: `p3-12`.
  public var anchor: String { "p\(chapter)-\(block)" }

  public static func < (left: BlockNumber, right: BlockNumber) -> Bool {
    (left.chapter, left.block) < (right.chapter, right.block)
  }
}

/// A heading inside a chapter (levels 2 to 6; level 1 is the chapter's own title).
public struct Heading: Sendable, Hashable {
  public var level: Int
  /// The anchor, unique within the chapter: the author's `{#id}` or a slug of the text.
  public var id: String
  /// The section number as readers see it, `3.B.1`; letters keep it apart from paragraph `3.12`.
  public var number: String?
  public var language: LanguageTag?
  public var content: [Inline]

  public init(
    level: Int, id: String, content: [Inline], number: String? = nil, language: LanguageTag? = nil
  ) {
    self.level = level
    self.id = id
    self.content = content
    self.number = number
    self.language = language
  }
}

/// An ordered, bulleted or task list.
public struct List: Sendable, Hashable {
  /// The first number of an ordered list; nil for bullets.
  public var start: Int?
  /// Whether items are shown without space between them.
  public var isTight: Bool
  public var items: [Item]

  public struct Item: Sendable, Hashable {
    /// Whether a task is done; nil when the item is no task.
    public var isChecked: Bool?
    public var blocks: [Block]

    public init(blocks: [Block], isChecked: Bool? = nil) {
      self.blocks = blocks
      self.isChecked = isChecked
    }
  }

  public init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A box: `> [!voorbeeld] Titel`.
public struct Callout: Sendable, Hashable {
  public var kind: CalloutKind
  /// The author's title; empty when the kind's own label is to be shown.
  public var title: [Inline]
  public var blocks: [Block]

  public init(kind: CalloutKind, title: [Inline], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }

  /// The author's title; empty when it only says what the label of the kind says.
  public var ownTitle: [Inline] {
    // Up to the first letter that differs: most titles begin with another one.
    func words(_ text: String) -> some Sequence<Character> {
      text.lowercased().lazy.filter { $0.isLetter || $0 == " " }
    }
    return words(title.plainText).elementsEqual(words(kind.label)) ? [] : title
  }
}

/// A block of code or other literal text.
public struct CodeBlock: Sendable, Hashable {
  /// The first word of the fence's info string.
  public var language: String?
  public var text: String

  public init(language: String?, text: String) {
    self.language = language
    self.text = text
  }
}

/// A table with one head row.
public struct Table: Sendable, Hashable {
  public enum Alignment: String, Sendable, Hashable { case none, left, center, right }

  public var caption: [Inline]
  /// `3.1` in "Tabel 3.1"; set by linking for tables with a caption.
  public var number: String?
  public var alignments: [Alignment]
  public var head: [Cell]
  public var rows: [[Cell]]

  public typealias Cell = [Inline]

  public init(alignments: [Alignment], head: [Cell], rows: [[Cell]], caption: [Inline] = []) {
    self.alignments = alignments
    self.head = head
    self.rows = rows
    self.caption = caption
  }
}

/// An image alone in a paragraph, with its caption.
public struct Figure: Sendable, Hashable {
  public var image: Image
  public var caption: [Inline]
  /// `3.1` in "Figuur 3.1"; set by linking for figures with a caption.
  public var number: String?

  public init(image: Image, caption: [Inline], number: String? = nil) {
    self.image = image
    self.caption = caption
    self.number = number
  }
}
