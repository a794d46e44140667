import HandboekPlainText

/// A position in the book as it is open now.
public struct Location: Sendable, Hashable {
  /// The index of the document.
  public var document: Int
  /// A byte of its logical text.
  public var offset: Int

  public init(document: Int, offset: Int = 0) {
    self.document = document
    self.offset = offset
  }
}

/// A position that survives another width, another machine and a book that was made anew.
///
/// It says the same in several ways, from exact to robust: the document, the element in it with an id,
/// the distance from there, and the words before and behind it (after Readium's Locator).
public struct Locator: Sendable, Hashable {
  /// The path of the document in the book.
  public var document: String
  /// The id of the nearest element before the position; empty for the start of the document.
  public var element: String
  /// The bytes of logical text between the two.
  public var offset: Int
  public var before: String
  public var after: String

  public init(document: String, element: String, offset: Int, before: String, after: String) {
    self.document = document
    self.element = element
    self.offset = offset
    self.before = before
    self.after = after
  }
}

extension Locator {
  /// How many words stand on each side.
  private static let wordsBefore = 4
  private static let wordsAfter = 7
  /// How far to look for them.
  private static let reach = 160

  init(_ offset: Int, in text: ReaderText, document: String) {
    let all = text.traced.text
    let offset = min(max(0, offset), all.count)
    let element = ReaderText.last(text.traced.anchors, at: offset)
    self.init(
      document: document, element: element?.name ?? "", offset: offset - (element?.offset ?? 0),
      before: text.words(max(0, offset - Self.reach)..<offset).split(separator: " ")
        .suffix(Self.wordsBefore).joined(separator: " "),
      after: text.words(offset..<min(all.count, offset + Self.reach)).split(separator: " ")
        .prefix(Self.wordsAfter).joined(separator: " "))
  }

  /// Where the position is in a text; nil when its words are not there.
  func offset(in text: ReaderText) -> Int? {
    let start = element.isEmpty ? 0 : text.offset(ofAnchor: element)
    let expected = (start ?? 0) + offset
    if start != nil, Self.matches(after, text, at: expected), !after.isEmpty { return expected }
    let folded = FoldedText(text.traced.text)
    var words = after.split(separator: " ")
    while words.count >= 3 || words.count == after.split(separator: " ").count, !words.isEmpty {
      let query = FoldedText.query(words.joined(separator: " "))
      let found = folded.ranges(of: query, acrossParagraphs: true).map(\.lowerBound)
      if !found.isEmpty {
        let hasBefore = found.filter { range in
          !before.isEmpty && text.words(max(0, range - Self.reach)..<range).hasSuffix(before)
        }
        let candidates = hasBefore.isEmpty ? found : hasBefore
        return candidates.min { abs($0 - expected) < abs($1 - expected) }
      }
      words.removeLast()
    }
    return nil
  }

  /// The nearest there is when the words are gone: the element, else the same distance from the start.
  func nearestOffset(in text: ReaderText) -> Int {
    min(text.offset(ofAnchor: element) ?? offset, max(0, text.traced.text.count - 1))
  }

  private static func matches(_ words: String, _ text: ReaderText, at offset: Int) -> Bool {
    text.words(offset..<offset + reach).hasPrefix(words)
  }
}
