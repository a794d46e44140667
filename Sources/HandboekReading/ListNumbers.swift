internal import HandboekDocument
internal import HandboekXML

/// The numbers of an ordered list as its book shows them (HTML Living Standard §4.4.5 and §4.4.8).
///
/// A list of the tree counts on from one number. Letters, Roman numerals, numbers that go back or that skip some become
/// words at the start of each item instead: text elsewhere may point at "onder b".
struct ListNumbers {
  private enum Style { case decimal, letters, roman }

  private var next: Int
  private let step: Int
  private let style: Style
  private let isCapital: Bool
  private var numbers: [Int] = []

  init(_ list: XMLElement) {
    let isReversed = list.attribute("reversed") != nil
    step = isReversed ? -1 : 1
    let given = list.attribute("start").flatMap { Int($0.trimmingSpaces) }
    next = Self.bounded(given ?? (isReversed ? list.elements.count { $0.tag == "li" } : 1))
    let type = list.attribute("type")?.trimmingSpaces ?? Self.type(list.attribute("style"))
    isCapital = type == "A" || type == "I"
    style =
      switch type {
      case "a", "A": .letters
      case "i", "I": .roman
      default: .decimal
      }
  }

  /// The type that a style asks for, as the attribute calls it.
  private static func type(_ style: String?) -> String? {
    guard let style, style.utf8.count < 1_000, style.contains("list-style") else { return nil }
    let types = [
      ("lower-alpha", "a"), ("lower-latin", "a"), ("upper-alpha", "A"), ("upper-latin", "A"),
      ("lower-roman", "i"),
      ("upper-roman", "I"),
    ]
    return types.first { style.contains($0.0) }?.1
  }

  /// Counts an item that is shown; nil for what stands in the list without being one.
  mutating func add(_ item: XMLElement?) {
    take(item)
    numbers.append(next)
    next += step
  }

  /// Counts an item that is not shown here, such as a note.
  mutating func skip(_ item: XMLElement) {
    take(item)
    next += step
  }

  private mutating func take(_ item: XMLElement?) {
    if let value = item?.attribute("value").flatMap({ Int($0.trimmingSpaces) }) { next = Self.bounded(value) }
  }

  private static func bounded(_ number: Int) -> Int { min(max(number, -1_000_000), 1_000_000) }

  /// The first number, when the others follow from it.
  var start: Int? {
    guard style == .decimal, let first = numbers.first, first >= 0 else { return nil }
    return numbers.elementsEqual(first..<first + numbers.count) ? first : nil
  }

  /// Writes the numbers at the start of the items.
  func write(in items: inout [List.Item]) {
    for (index, number) in zip(items.indices, numbers) {
      let label = label(number)
      if case .paragraph(let words)? = items[index].blocks.first?.content {
        items[index].blocks[0].content = .paragraph(Self.prefixed(words, label + " "))
      } else {
        items[index].blocks.insert(Block(.paragraph([.text(label)]), range: ContentConverter.range(0)), at: 0)
      }
    }
  }

  private static func prefixed(_ words: [Inline], _ label: String) -> [Inline] {
    guard case .text(let text)? = words.first else { return [.text(label)] + words }
    return [.text(label + text)] + words.dropFirst()
  }

  private func label(_ number: Int) -> String {
    let text =
      switch style {
      case .letters where number > 0: Self.letters(number)
      case .roman where (1..<4_000).contains(number): Self.roman(number)
      default: String(number)
      }
    return (isCapital ? text.uppercased() : text) + "."
  }

  /// a to z, then aa.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var bytes: [UInt8] = []
    while rest > 0 {
      bytes.insert(UInt8(ascii: "a") + UInt8((rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, sign) in [
      (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
      (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
