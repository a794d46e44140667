import HandboekDiagnostics
import HandboekDocument

/// A paragraph as word processors keep it: in one long row, with its place in a list as a property.
struct FlatParagraph {
  enum Role {
    case plain
    case heading(Int)
    case title
    case quote
    case code
    /// The words that belong to the picture or table beside it.
    case caption
    case rule
    case item(ListMark)
    /// More of the item before it.
    case continuation
  }

  var role = Role.plain
  var content: [Inline]
  /// The paragraph or line of the source.
  var place: Int
  /// What tells paragraphs apart; 0 where nothing can lead to it.
  var key = 0
  /// The name of a heading, when a link leads there.
  var anchor: String?
}

/// Where an item stands in its list.
struct ListMark: Hashable {
  /// What keeps lists apart.
  var list: String
  /// From 0.
  var level: Int
  /// The number; nil for a bullet.
  var number: Int?
  var isChecked: Bool?
}

/// A paragraph, or a block that is whole already.
enum FlatBlock {
  case paragraph(FlatParagraph)
  case whole(Block)
}

/// Makes blocks of a row of paragraphs: lists in lists, quotes, code, pictures with their captions.
struct BlockAssembler {
  private struct OpenList {
    var mark: ListMark
    var items: [List.Item] = []
    var place: Int
  }

  private var result: [Block] = []
  /// The lists that are open, outermost first.
  private var lists: [OpenList] = []
  /// A caption that waits for the table behind it.
  private var waiting: FlatParagraph?

  static func blocks(_ flat: [FlatBlock]) -> [Block] {
    var assembler = BlockAssembler()
    for block in flat { assembler.add(block) }
    assembler.finish()
    return assembler.result
  }

  private mutating func add(_ flat: FlatBlock) {
    switch flat {
    case .whole(var block):
      closeLists(downTo: 0)
      if let caption = waiting, case .table(var table) = block.content, table.caption.isEmpty {
        waiting = nil
        table.caption = caption.content
        block.content = .table(table)
      }
      flushCaption()
      result.append(block)
    case .paragraph(let paragraph): add(paragraph)
    }
  }

  private mutating func add(_ paragraph: FlatParagraph) {
    if case .caption = paragraph.role {
      closeLists(downTo: 0)
      flushCaption()
      if !attach(paragraph) { waiting = paragraph }
      return
    }
    flushCaption()
    let range = Self.range(paragraph.place)
    switch paragraph.role {
    case .item(let mark):
      openList(mark, paragraph.place)
      let blocks = paragraph.content.isEmpty ? [] : [Block(Self.content(paragraph), range: range)]
      lists[lists.count - 1].items.append(List.Item(blocks: blocks, isChecked: mark.isChecked))
      return
    case .continuation where !lists.isEmpty:
      guard !paragraph.content.isEmpty, let last = lists[lists.count - 1].items.indices.last else { return }
      lists[lists.count - 1].items[last].blocks.append(Block(Self.content(paragraph), range: range))
      return
    default: closeLists(downTo: 0)
    }
    switch paragraph.role {
    case .heading(let level):
      let heading = Heading(level: level, id: paragraph.anchor ?? "", content: paragraph.content)
      result.append(Block(.heading(heading), range: range))
    case .rule: result.append(Block(.thematicBreak, range: range))
    case .quote:
      let block = Block(.paragraph(paragraph.content), range: range)
      if case .quote(let blocks)? = result.last?.content {
        result[result.count - 1].content = .quote(blocks + [block])
      } else {
        result.append(Block(.quote([block]), range: range))
      }
    case .code:
      let text = paragraph.content.reduce(into: "") { $0 += $1 == .lineBreak ? "\n" : [$1].plainText }
      if case .code(var code)? = result.last?.content, code.language == nil {
        code.text += "\n" + text
        result[result.count - 1].content = .code(code)
      } else {
        result.append(Block(.code(CodeBlock(language: nil, text: text)), range: range))
      }
    default:
      if !paragraph.content.isEmpty { result.append(Block(Self.content(paragraph), range: range)) }
    }
  }

  /// Puts a caption at the picture or table before it; false when there is none.
  private mutating func attach(_ caption: FlatParagraph) -> Bool {
    switch result.last?.content {
    case .figure(var figure)? where figure.caption.isEmpty:
      figure.caption = caption.content
      result[result.count - 1].content = .figure(figure)
      return true
    case .table(var table)? where table.caption.isEmpty:
      table.caption = caption.content
      result[result.count - 1].content = .table(table)
      return true
    default: return false
    }
  }

  private mutating func flushCaption() {
    guard let caption = waiting else { return }
    waiting = nil
    result.append(Block(.paragraph(caption.content), range: Self.range(caption.place)))
  }

  /// Makes the list of a mark the innermost one.
  private mutating func openList(_ mark: ListMark, _ place: Int) {
    while let last = lists.last, last.mark.level > mark.level { closeLists(downTo: lists.count - 1) }
    if let last = lists.last, last.mark.level == mark.level {
      let isNext = mark.number.map { $0 == (last.mark.number ?? 0) &+ last.items.count } ?? true
      if last.mark.list == mark.list, (last.mark.number == nil) == (mark.number == nil), isNext { return }
      closeLists(downTo: lists.count - 1)
    }
    lists.append(OpenList(mark: mark, place: place))
  }

  private mutating func closeLists(downTo count: Int) {
    while lists.count > count, let open = lists.popLast() {
      let isTight = open.items.allSatisfy { item in
        item.blocks.count { if case .list = $0.content { false } else { true } } < 2
      }
      // CommonMark §5.2: nine digits.
      let start = open.mark.number.map { min(max(0, $0), 999_999_999) }
      let list = Block(
        .list(List(start: start, isTight: isTight, items: open.items)), range: Self.range(open.place))
      if let parent = lists.indices.last, let item = lists[parent].items.indices.last {
        lists[parent].items[item].blocks.append(list)
      } else {
        result.append(list)
      }
    }
  }

  private mutating func finish() {
    closeLists(downTo: 0)
    flushCaption()
  }

  /// A paragraph; a picture alone is a figure.
  private static func content(_ paragraph: FlatParagraph) -> BlockContent {
    if paragraph.content.count == 1, case .image(let image) = paragraph.content[0] {
      return .figure(Figure(image: image, caption: []))
    }
    return .paragraph(paragraph.content)
  }

  static func range(_ place: Int) -> SourceRange { SourceRange(at: SourcePosition(line: place, column: 0)) }
}
