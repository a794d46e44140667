/// What differs from an earlier edition; found by comparing the two, and shown by the writers.
public struct Changes: Sendable, Hashable {
  /// What readers call the earlier edition: "Uitgave 1, 3 mei 2026".
  public var earlier: String
  /// The changes in the text of each chapter that has any.
  public var chapters: [RecordID: ChapterChanges] = [:]
  /// Records other than chapters that are new or not the same.
  public var records: [RecordID: Change] = [:]
  /// What the earlier edition had and this one has not, apart from passages; in the order of that edition.
  public var withdrawn: [WithdrawnRecord] = []

  public init(earlier: String) { self.earlier = earlier }

  /// Whether the two editions say the same.
  public var isEmpty: Bool { chapters.values.allSatisfy(\.isEmpty) && records.isEmpty && withdrawn.isEmpty }

  /// The records of a kind that are gone.
  public func withdrawn(_ kind: RecordKind) -> [WithdrawnRecord] { withdrawn.filter { $0.id.kind == kind } }
}

/// How something differs from what stood in the earlier edition.
public enum Change: Sendable, Hashable {
  case new
  /// Its words are not the same.
  case changed
  /// The same words stood elsewhere, under this number.
  case moved(from: BlockNumber)

  /// The word that readers see in the margin, of at most nine letters.
  public var label: String {
    switch self {
    case .new: "nieuw"
    case .changed: "anders"
    case .moved(let number): "was \(number.label)"
    }
  }
}

/// The changes in one chapter; its passages are named by the second part of their numbers.
public struct ChapterChanges: Sendable, Hashable {
  /// What the chapter as a whole is: `.new`, or `.changed` for another title, question or summary.
  public var chapter: Change?
  public var passages: [Int: Change] = [:]
  /// Headings with other words, and new ones, by their ids.
  public var headings: [String: Change] = [:]
  /// The passages that are gone, in the order of the earlier edition.
  public var withdrawn: [WithdrawnPassage] = []
  /// Passages that have another number now, in their order.
  public var renumbered: [Renumbering] = []

  public init() {}

  /// What is gone, by the place where it stood.
  public var withdrawnByPosition: [WithdrawnPassage.Position: [WithdrawnPassage]] {
    Dictionary(grouping: withdrawn.filter { $0.position != nil }) { $0.position ?? .after(0) }
  }

  /// Whether nothing differs; other numbers alone are no difference in what the chapter says.
  public var isEmpty: Bool {
    chapter == nil && passages.isEmpty && headings.isEmpty && withdrawn.isEmpty
  }
}

/// A passage, or a whole chapter of them, that the earlier edition had at some place.
public struct WithdrawnPassage: Sendable, Hashable {
  /// Its number then: "3.12"; for a chapter "hoofdstuk 3".
  public var label: String
  /// Its first words, or the title of the chapter.
  public var words: String
  /// Where it stood; nil when its chapter has no passages any more.
  public var position: Position?

  /// A place between passages, named by the second part of a number that this edition has.
  public enum Position: Sendable, Hashable {
    case before(Int)
    case after(Int)
  }

  public init(label: String, words: String, position: Position?) {
    self.label = label
    self.words = words
    self.position = position
  }
}

/// A stretch of passages whose numbers all shifted by as much.
public struct Renumbering: Sendable, Hashable {
  public var first: BlockNumber
  public var last: BlockNumber
  /// The number that the first one had.
  public var firstWas: BlockNumber

  public init(first: BlockNumber, last: BlockNumber, firstWas: BlockNumber) {
    self.first = first
    self.last = last
    self.firstWas = firstWas
  }
}

/// A record that the earlier edition had.
public struct WithdrawnRecord: Sendable, Hashable {
  public var id: RecordID
  /// What readers called it.
  public var title: String

  public init(_ id: RecordID, title: String) {
    self.id = id
    self.title = title
  }
}
