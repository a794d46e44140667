import HandboekDiagnostics
import HandboekDocument

/// Lays blocks of text out as lines of at most `width` columns.
///
/// Margins nest: a list in a quote in a box has three. Each adds its text to the start of every line
/// inside it, its first line aside, which may carry a marker. When the text would become too narrow,
/// a margin is left out and its marker gets a line of its own, so that no line is ever too wide.
struct TextLayout {
  let width: Int
  /// The numbers of outside addresses; nil where addresses stand in the text itself.
  let addresses: AddressNumbers?
  private(set) var lines: [StyledLine] = []
  /// The pages to tell of; nil where nobody asks for them.
  var pagination: Pagination?
  /// What differs from an earlier edition; nil where nobody asks for it.
  var changes: Changes?
  /// How deep in lists the layout is, for the bullets.
  var listDepth = 0
  /// The notes and addresses that were mentioned so far, in order.
  var mentioned = Mentions()
  /// The logical text, links and places so far; nil unless a reader on a screen needs them.
  var trace: TracedText?
  /// Where the items of the last outermost list begin in the logical text.
  var itemOffsets: [Int] = []
  /// Whether there are no rules, boxes and grids, for readers who hear or feel the text.
  let isLinear: Bool

  private var margins: [Margin] = []
  /// How many margins a blank line before the next line has; nil when there is to be none.
  private var blankDepth: Int?
  private var builder = LineBuilder()

  /// The least columns that text gets beside its margins.
  private static let minimumTextWidth = 10
  /// The least width of a layout.
  static let minimumWidth = 20

  private struct Margin {
    var first: String
    var rest: String
    var style: TextStyle
    var width: Int
    var isFirstPending = true
  }

  init(width: Int, addresses: AddressNumbers? = nil) {
    self.width = max(Self.minimumWidth, width)
    self.addresses = addresses
    isLinear = false
  }

  /// A layout that remembers what it lays out.
  init(_ options: TraceOptions, addresses: AddressNumbers? = nil) {
    width = max(Self.minimumWidth, options.width)
    self.addresses = addresses
    isLinear = options.isLinear
    trace = TracedText()
  }

  /// The columns that are left for text.
  var textWidth: Int { margins.reduce(width) { $0 - $1.width } }

  /// Whether the text stands inside a margin.
  var isInMargin: Bool { !margins.isEmpty }

  /// Lays out `content` inside a margin that starts with `first` and goes on with `rest`.
  ///
  /// Both must be equally wide; `rest` is the program's own text, nil means spaces.
  mutating func inMargin(
    _ first: String, _ rest: String? = nil, _ style: TextStyle = [], content: (inout TextLayout) -> Void
  ) {
    // A section number comes from outside as far as this module can know.
    let first = PrintableText.clean(first)
    if isLinear, rest != nil { return content(&self) }
    let marginWidth = DisplayWidth.of(first)
    guard textWidth - marginWidth >= Self.minimumTextWidth else {
      if rest == nil { paragraph(RichText(first, style), .nothing) }
      content(&self)
      return
    }
    let spaces = rest ?? String(repeating: " ", count: marginWidth)
    margins.append(Margin(first: first, rest: spaces, style: style, width: marginWidth))
    content(&self)
    // A marker is to be seen even when nothing stands behind it.
    if rest == nil, margins.last?.isFirstPending == true { line { _ in } }
    margins.removeLast()
    if let depth = blankDepth { blankDepth = min(depth, margins.count) }
  }

  /// Asks for a blank line before whatever comes next.
  mutating func blank() {
    if !lines.isEmpty { blankDepth = blankDepth.map { min($0, margins.count) } ?? margins.count }
  }

  /// Lays out running text; `hanging` columns are added before each line but the first.
  mutating func paragraph(_ text: RichText, hanging: Int = 0, _ traced: Traced = .all) {
    let origin = origin(of: text, traced)
    let available = textWidth
    let indent = available - hanging >= Self.minimumTextWidth ? hanging : 0
    let lines = text.wrapped(first: available, rest: available - indent, hyphenates: trace != nil)
    for (index, line) in lines.enumerated() {
      self.line {
        if index > 0 { $0.append(spaces: indent) }
        $0.append(text, line, origin)
      }
    }
    listLinks(of: text)
  }

  /// Lays out text of which spaces and line ends count.
  mutating func preformatted(_ text: RichText) {
    let origin = origin(of: text)
    for line in text.chopped(width: textWidth) {
      self.line { $0.append(text, line, origin) }
    }
  }

  /// Lays out a row of one mark, such as `═`, of at most `length` columns.
  mutating func rule(_ mark: String, length: Int = .max, _ style: TextStyle = .dim) {
    if isLinear { return }
    let count = min(length, textWidth)
    line { $0.append(String(repeating: mark, count: count), style) }
  }

  /// Adds one line made by the caller, who sees to it that it is at most `textWidth` columns.
  mutating func line(_ content: (inout LineBuilder) -> Void) {
    addPendingBlank()
    for index in margins.indices {
      let margin = margins[index]
      append(margin.isFirstPending ? margin.first : margin.rest, of: margin)
      margins[index].isFirstPending = false
    }
    content(&builder)
    lines.append(builder.finish())
  }

  /// Adds the lines of another layout of the same width.
  mutating func append(_ other: [StyledLine]) {
    addPendingBlank()
    lines += other
  }

  private mutating func addPendingBlank() {
    guard let depth = blankDepth else { return }
    blankDepth = nil
    addBlank(depth: depth)
  }

  private mutating func addBlank(depth: Int) {
    for margin in margins.prefix(depth) { append(margin.rest, of: margin) }
    lines.append(builder.finish())
  }

  /// Adds the text of a margin to the line; spaces have no style, which saves an escape sequence.
  private mutating func append(_ text: String, of margin: Margin) {
    let isSpace = text.utf8.allSatisfy { $0 == 0x20 }
    builder.append(text, isSpace ? [] : margin.style)
  }
}
