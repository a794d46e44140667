import HandboekDocument

/// A list to choose from: contents, hits, bookmarks, the catalogue.
struct Panel: Sendable {
  enum Kind: Sendable, Hashable { case contents, results, bookmarks, catalogue }

  enum Destination: Sendable, Hashable {
    case target(BookTarget)
    case location(Location)
    case bookmark(Int)
    case anchor(String)
  }

  struct Item: Sendable {
    var text: String
    var number: String?
    var indent: Int
    var destination: Destination?
    /// Whether it is the title over the ones below it.
    var isHead: Bool
    /// The text as the filter sees it.
    var folded: [UInt8]

    init(
      _ text: String, number: String? = nil, indent: Int = 0, destination: Destination? = nil,
      isHead: Bool = false
    ) {
      self.text = text
      self.number = number
      self.indent = indent
      self.destination = destination
      self.isHead = isHead
      folded = FoldedText((number.map { $0 + " " } ?? "") + text).bytes
    }
  }

  let kind: Kind
  var title: String
  var items: [Item]
  /// The place in `shown` of the one that is marked.
  var chosen = 0
  var top = 0
  var filter = ""
  var isFiltering = false

  init(_ kind: Kind, title: String, items: [Item]) {
    self.kind = kind
    self.title = title
    self.items = items
  }

  /// Whether the text stays beside it where there is room; lists with long lines need all of the screen.
  var standsBeside: Bool { kind == .contents || kind == .bookmarks }

  /// The items that the filter lets through, as indices: those with all typed words.
  var shown: [Int] {
    let words = FoldedText.query(filter).split(separator: 0x20)
    if words.isEmpty { return Array(items.indices) }
    return items.indices.filter { index in
      items[index].destination != nil && words.allSatisfy { items[index].folded.contains(Array($0)) }
    }
  }

  /// The item that is marked.
  var chosenItem: Item? {
    let shown = shown
    return shown.indices.contains(chosen) ? items[shown[chosen]] : nil
  }

  /// Marks the first item that leads somewhere, when the one that is marked does not.
  mutating func chooseFirst() {
    if chosenItem?.destination == nil { move(by: 1) }
  }

  /// Marks another item, passing over those that lead nowhere.
  mutating func move(by step: Int) {
    let shown = shown
    if shown.isEmpty { return chosen = 0 }
    let wanted = min(max(0, chosen + step), shown.count - 1)
    let behind = shown.indices[wanted...].first { items[shown[$0]].destination != nil }
    let before = shown.indices[...wanted].last { items[shown[$0]].destination != nil }
    chosen = (step < 0 ? before ?? behind : behind ?? before) ?? wanted
  }

  /// Brings the marked item among the rows that are seen.
  mutating func scroll(rows: Int) {
    if chosen < top { top = chosen }
    // The title over the first item belongs with it.
    if chosen > 0, chosen == top, items[shown[chosen - 1]].isHead { top -= 1 }
    if chosen >= top + rows { top = chosen - rows + 1 }
    top = max(0, min(top, max(0, shown.count - rows)))
  }
}

extension [UInt8] {
  /// Whether the bytes stand somewhere in these.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    return (0...count - part.count).contains { start in
      self[start] == first && self[start..<start + part.count].elementsEqual(part)
    }
  }
}
