/// What `handboek.yml` says about the book.
public struct Metadata: Sendable, Hashable {
  public var title: String
  public var subtitle: String?
  public var language: LanguageTag
  /// A URN or other stable identifier of the book.
  public var identifier: String
  /// The edition as readers see it.
  public var edition: String?
  /// The date of the edition; also the time stamp of every output.
  public var date: CalendarDate?
  public var publisher: String?
  public var authors: [String]
  public var rights: String?
  public var description: String?
  /// Where readers can react.
  public var contact: String?
  /// How names with a particle are sorted and written in the reference list.
  public var nameOrder = NameOrder.dutch
  /// For whom this edition was made; nil for the handbook itself.
  public var localEdition: LocalEdition?
  /// Seconds since 1970 for time stamps inside outputs: SOURCE_DATE_EPOCH, else the date at 00:00 UTC.
  public var timestamp: Int

  public init(title: String, identifier: String) {
    self.title = title
    self.identifier = identifier
    language = .dutch
    authors = []
    timestamp = 0
  }
}

/// An edition of a handbook for one municipality or other reader.
public struct LocalEdition: Sendable, Hashable {
  /// The name of its folder.
  public var id: String
  /// For whom it is: "gemeente Voorbeelddam".
  public var name: String
  /// Whether it only shows what an edition can be.
  public var isExample: Bool
  /// Its own identifier; nil to derive one from that of the handbook.
  public var identifier: String?

  public init(id: String, name: String, isExample: Bool = false, identifier: String? = nil) {
    self.id = id
    self.name = name
    self.isExample = isExample
    self.identifier = identifier
  }
}

/// The labels that readers see for the ids of themes, audiences, forms and groups of questions.
public struct Vocabularies: Sendable, Hashable {
  public var themes = Vocabulary()
  public var audiences = Vocabulary()
  public var forms = Vocabulary()
  /// The groups of questions, in the order in which they are shown.
  public var groups = Vocabulary()

  public init() {}
}

/// Allowed ids with their labels, in the order of `handboek.yml`.
public struct Vocabulary: Sendable, Hashable {
  /// The ids in order; empty when the handbook sets none and any id is allowed.
  public private(set) var ids: [String] = []
  private var labels: [String: String] = [:]

  public init() {}

  public mutating func add(_ id: String, label: String) {
    if labels.updateValue(label, forKey: id) == nil { ids.append(id) }
  }

  /// Whether `id` may be used.
  public func allows(_ id: String) -> Bool { ids.isEmpty || labels[id] != nil }

  /// What readers see for an id; the id itself with spaces for hyphens when it has no label.
  public func label(_ id: String) -> String {
    labels[id] ?? String(id.map { $0 == "-" ? " " : $0 })
  }
}
