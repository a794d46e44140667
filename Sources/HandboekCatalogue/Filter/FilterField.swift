import HandboekDiagnostics
public import HandboekDocument

/// One thing to filter by, with every value that it can have in this catalogue.
public struct FilterField: Sendable, Hashable {
  /// A value: its id, what readers see, and other names it goes by.
  public struct Value: Sendable, Hashable {
    public var id: String
    public var label: String
    var names: [String]

    init(_ id: String, _ label: String, also names: [String?] = []) {
      self.id = id
      self.label = label
      self.names = [id, label] + names.compactMap { $0 }
    }
  }

  /// The key of the condition: "thema".
  public let key: String
  public let values: [Value]

  /// A value that is not in the catalogue.
  public struct UnknownValue: Error, Sendable, Hashable {
    public var key: String
    public var typed: String
    /// The known value that it most likely stands for.
    public var nearest: String?
    /// What could have been typed, in order.
    public var known: [String]
  }

  /// The condition for what a user typed: ids, labels or names, without regard to case and accents.
  ///
  /// A typed value with commas is several; one of them must hold.
  public func condition(_ typed: [String]) throws(UnknownValue) -> CatalogueFilter.Condition? {
    var ids: [String] = []
    for text in typed {
      // A label may hold a comma itself.
      if let id = id(of: text) {
        ids.append(id)
        continue
      }
      for part in text.split(separator: ",") {
        guard let id = id(of: String(part)) else { throw unknown(String(part)) }
        ids.append(id)
      }
    }
    return ids.isEmpty ? nil : CatalogueFilter.Condition(key: key, values: ids)
  }

  /// What readers see for an id.
  public func label(_ id: String) -> String { values.first { $0.id == id }?.label ?? id }

  private func id(of typed: String) -> String? {
    let wanted = Self.folded(typed)
    if wanted.isEmpty { return nil }
    return values.first { $0.names.contains { Self.folded($0) == wanted } }?.id
  }

  private func unknown(_ typed: String) -> UnknownValue {
    let text = typed.trimmed
    let wanted = Self.folded(text)
    var ids: [String: String] = [:]
    for value in values.reversed() { for name in value.names { ids[Self.folded(name)] = value.id } }
    let near = NearestName.of(wanted, among: ids.keys.sorted()).flatMap { ids[$0] }
    let holding = values.first { value in
      wanted.utf8.count >= 3 && value.names.contains { Self.folded($0).contains(wanted) }
    }
    return UnknownValue(key: key, typed: text, nearest: near ?? holding?.id, known: values.map(\.id))
  }

  /// Small letters and digits alone: "E-learning" and "elearning" are one.
  private static func folded(_ text: String) -> String { DutchOrder.key(text).filter { $0 != " " } }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }
}
