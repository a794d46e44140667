/// A list out of the catalogue: the filter an author wrote and, after linking, what it found.
public struct DataBlock<Entry: Sendable & Hashable>: Sendable, Hashable {
  public var filter: CatalogueFilter
  /// The chosen records in the order to show; filled by linking.
  public var entries: [Entry]

  public init(filter: CatalogueFilter, entries: [Entry] = []) {
    self.filter = filter
    self.entries = entries
  }
}

/// Conditions on catalogue records: values of one key are alternatives, keys must all hold.
public struct CatalogueFilter: Sendable, Hashable {
  /// The wanted values by key, such as `thema: [polarisatie]`; keys as in the source, sorted.
  public var conditions: [Condition]
  /// The key to sort by; nil keeps the order of `id:`, else the catalogue's own.
  public var sort: String?
  /// How many entries to show at most.
  public var maximum: Int?

  public struct Condition: Sendable, Hashable {
    public var key: String
    public var values: [String]

    public init(key: String, values: [String]) {
      self.key = key
      self.values = values
    }
  }

  public init(conditions: [Condition], sort: String? = nil, maximum: Int? = nil) {
    self.conditions = conditions
    self.sort = sort
    self.maximum = maximum
  }
}
