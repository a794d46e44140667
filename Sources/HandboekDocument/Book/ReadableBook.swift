import HandboekDiagnostics

/// A book as a reader sees it: what is known at once, and documents that are opened when they are asked for.
///
/// Every text in it is printable (`PrintableText`): nothing a book says can command a terminal.
public protocol ReadableBook: Sendable {
  var details: BookDetails { get }
  /// The documents in reading order, then those that only links lead to.
  var documents: [DocumentHead] { get }
  /// The table of contents.
  var contents: [BookEntry] { get }
  /// The places that reading programs offer: cover, start of the text, index.
  var landmarks: [BookEntry] { get }
  /// The pages of the printed edition, in order; the titles are their numbers.
  var pageList: [BookEntry] { get }
  /// What was found to be wrong when the book was opened.
  var faults: [BookFault] { get }

  /// Opens a document; what cannot be read is told in its text.
  ///
  /// Nothing is kept: callers keep what they need again. Any index is allowed.
  func document(_ index: Int) -> BookDocument

  /// The same for who asks for its words only: its links need lead nowhere.
  func words(_ index: Int) -> BookDocument

  /// The places of elements with one of these ids, by document, each document at most once an id.
  func targets(withIDs ids: [String]) -> [BookTarget]
}

extension ReadableBook {
  public func words(_ index: Int) -> BookDocument { document(index) }

  public func targets(withIDs ids: [String]) -> [BookTarget] {
    documents.indices.flatMap { index in
      let anchors = Set(document(index).anchors.map(\.id))
      return ids.filter(anchors.contains).map { BookTarget(document: index, anchor: $0) }
    }
  }

  /// The document and anchor that a link of the text leads to.
  public func target(of place: Place) -> BookTarget? {
    documents.firstIndex { $0.id.name == place.record.name }
      .map { BookTarget(document: $0, anchor: place.anchor) }
  }
}

/// What a book says about itself.
public struct BookDetails: Sendable, Hashable {
  public var title: String
  public var subtitle: String?
  public var authors: [String]
  public var language: LanguageTag?
  public var identifier: String?
  public var publisher: String?
  public var date: String?
  public var description: String?
  public var rights: String?
  /// The version of EPUB, such as "3.0".
  public var version: String?
  /// Whether its pages turn from right to left.
  public var isRightToLeft = false

  public init(title: String, authors: [String] = []) {
    self.title = title
    self.authors = authors
  }
}

/// What is known of a document before it is opened.
public struct DocumentHead: Sendable, Hashable {
  /// Its name is the path in the container.
  public var id: RecordID
  public var title: String
  /// The number of the chapter; nil for what is no chapter.
  public var number: Int?
  /// Whether turning pages leads here; else only links do.
  public var isLinear: Bool
  /// The bytes of its source, to weigh how far a reader is.
  public var size: Int

  public init(id: RecordID, title: String, number: Int? = nil, isLinear: Bool = true, size: Int = 0) {
    self.id = id
    self.title = title
    self.number = number
    self.isLinear = isLinear
    self.size = size
  }
}

/// An entry of the contents, the landmarks or the list of pages.
public struct BookEntry: Sendable, Hashable {
  public var title: String
  /// The number in front of the title: `3`, `3.B`.
  public var number: String?
  /// The `epub:type` of a landmark (EPUB 3.3 §7.4.3).
  public var type: String?
  /// Nil when the entry only holds others, or leads nowhere.
  public var target: BookTarget?
  public var children: [BookEntry]

  public init(
    _ title: String, number: String? = nil, type: String? = nil, target: BookTarget? = nil,
    children: [BookEntry] = []
  ) {
    self.title = title
    self.number = number
    self.type = type
    self.target = target
    self.children = children
  }
}

/// A place in a book: a document and, in it, an element.
public struct BookTarget: Sendable, Hashable {
  /// The index in `ReadableBook.documents`.
  public var document: Int
  public var anchor: String?

  public init(document: Int, anchor: String? = nil) {
    self.document = document
    self.anchor = anchor
  }
}

/// Something that is wrong with a book from outside, and what was done about it.
public struct BookFault: Sendable, Hashable {
  public var severity: Severity
  /// The file in the container; empty for the container itself.
  public var file: String
  public var line: Int?
  /// In Dutch, without a full stop.
  public var message: String

  /// How much a fault matters to a reader.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing of the text is lost.
    case note = "opmerking"
    /// Something may look different from what was meant.
    case warning = "waarschuwing"
    /// Text cannot be read.
    case error = "fout"

    public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public init(_ severity: Severity, _ message: String, file: String = "", line: Int? = nil) {
    self.severity = severity
    // A name of a file comes from outside, and may stand in a message too.
    self.message = PrintableText.clean(message)
    self.file = PrintableText.clean(file)
    self.line = line
  }
}
