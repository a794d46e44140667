public import HandboekDiagnostics
public import HandboekDocument

/// One reference out of an outside file, as far as a handbook has fields for it.
public struct ImportedPublication: Sendable, Hashable {
  public var csl: BibliographicFields
  /// The entry's own name in the file, such as a BibTeX key.
  public var key: String?
  /// Its keywords; those that are themes of the handbook become its themes.
  public var keywords: [String] = []
  /// Where the entry starts.
  public var range: SourceRange

  public init(csl: BibliographicFields, key: String?, range: SourceRange) {
    self.csl = csl
    self.key = key
    self.range = range
  }
}

/// What a file of references gave.
public struct ImportedPublications: Sendable {
  public var items: [ImportedPublication] = []
  public var diagnostics: [Diagnostic] = []
  /// The fields that had something in them for which a handbook has no place.
  public var lost = LostFields()
  /// How many entries were broken and left out.
  public var broken: Int {
    diagnostics.count { $0.kind == .importEntryBroken }
  }

  public init() {}
}

/// A tally of fields that were not taken over.
public struct LostFields: Sendable, Hashable {
  public private(set) var counts: [String: Int] = [:]

  public init() {}

  mutating func add(_ field: String) { counts[field, default: 0] += 1 }

  /// Adds another tally.
  public mutating func add(_ other: LostFields) {
    counts.merge(other.counts) { $0 + $1 }
  }

  /// The most frequent first: "abstract (312), keywords (12)".
  public var dutch: String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
      .joined(separator: ", ")
  }
}
