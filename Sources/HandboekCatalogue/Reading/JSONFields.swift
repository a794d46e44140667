import HandboekDocument

/// The members of an object in a catalogue, with the name of the object for messages.
struct JSONFields {
  private let members: [JSONNode.Member]
  private let name: String

  init(_ node: JSONNode, _ name: String) throws(CatalogueError) {
    guard case .object(let members) = node else { throw .damaged(name) }
    self.members = members
    self.name = name
  }

  private subscript(_ key: String) -> JSONNode? { members.first { $0.name == key }?.value }

  private func damaged(_ key: String) -> CatalogueError { .damaged("\(name).\(key)") }

  func text(_ key: String) throws(CatalogueError) -> String? {
    switch self[key] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    default: throw damaged(key)
    }
  }

  func required(_ key: String) throws(CatalogueError) -> String {
    guard let text = try text(key) else { throw damaged(key) }
    return text
  }

  func integer(_ key: String) throws(CatalogueError) -> Int? {
    switch self[key] {
    case nil, .null?: return nil
    case .integer(let value)?: return value
    default: throw damaged(key)
    }
  }

  func flag(_ key: String) throws(CatalogueError) -> Bool {
    switch self[key] {
    case nil, .null?: return false
    case .bool(let value)?: return value
    default: throw damaged(key)
    }
  }

  func date(_ key: String) throws(CatalogueError) -> CalendarDate? {
    guard let text = try text(key) else { return nil }
    guard let date = CalendarDate(text) else { throw damaged(key) }
    return date
  }

  /// A word out of a closed list, such as a kind.
  func word<Word: RawRepresentable<String>>(_ key: String) throws(CatalogueError) -> Word {
    guard let word = Word(rawValue: try required(key)) else { throw damaged(key) }
    return word
  }

  func texts(_ key: String) throws(CatalogueError) -> [String] {
    var texts: [String] = []
    for element in try elements(key) {
      guard case .string(let text) = element else { throw damaged(key) }
      texts.append(text)
    }
    return texts
  }

  func elements(_ key: String) throws(CatalogueError) -> [JSONNode] {
    switch self[key] {
    case nil, .null?: return []
    case .array(let elements)?: return elements
    default: throw damaged(key)
    }
  }

  /// Reads each object of a list.
  func list<Element>(
    _ key: String, _ read: (JSONFields) throws(CatalogueError) -> Element
  ) throws(CatalogueError) -> [Element] {
    var list: [Element] = []
    for element in try elements(key) { list.append(try read(JSONFields(element, "\(name).\(key)"))) }
    return list
  }

  /// Reads an object; nil when there is none.
  func object<Value>(
    _ key: String, _ read: (JSONFields) throws(CatalogueError) -> Value
  ) throws(CatalogueError) -> Value? {
    guard let node = self[key], node != .null else { return nil }
    return try read(JSONFields(node, "\(name).\(key)"))
  }
}
