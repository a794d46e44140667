import HandboekDiagnostics
import HandboekDocument

/// A node that was entered and not yet left, with what was found inside it so far.
struct MarkdownFrame {
  let kind: CMarkNode.Kind
  var range: SourceRange
  var blocks: [Block] = []
  var text = InlineBuilder()
  var items: [List.Item] = []
  var cells: [Table.Cell] = []
  var head: [Table.Cell] = []
  var rows: [[Table.Cell]] = []
  /// How many columns this table has.
  var columns = 0
  /// The first line of a box, on its quote.
  var calloutTitle: [Inline]?
  /// Whether this paragraph is the first of a quote and may begin with `[!kind]`.
  var mayOpenCallout = false
  /// The title of the last picture: the caption when it is alone.
  var imageTitle: String?
  /// The HTML tags that are open in this text, innermost last.
  var openTags: [OpenTag] = []
  /// The `<details>` that were opened by a block of their own and not yet closed.
  var openDetails: [Int] = []

  init(kind: CMarkNode.Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// A start tag in running text, and where its content begins.
  struct OpenTag {
    var name: String
    /// Where a link leads.
    var address: String?
    var range: SourceRange
    /// How many inlines came before.
    var mark: Int
  }
}

extension CMarkNode.Kind {
  /// Whether nothing can be inside it.
  var isLeaf: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .inlineCode, .htmlInline, .htmlBlock, .code, .thematicBreak,
      .footnoteReference:
      true
    default: false
    }
  }

  /// Whether it is part of running text.
  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .inlineCode, .htmlInline, .emphasis, .strong, .link, .image,
      .footnoteReference, .strikethrough:
      true
    default: false
    }
  }

  /// Whether running text stands directly inside it.
  var holdsText: Bool { self == .paragraph || self == .heading || self == .tableCell }
}
