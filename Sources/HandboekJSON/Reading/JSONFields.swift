package import HandboekDocument

/// The members of an object in a document, with the name of the object for messages.
package struct JSONFields {
  private let members: [JSONNode.Member]
  private let name: String

  package init(_ node: JSONNode, _ name: String) throws(JSONFault) {
    guard case .object(let members) = node else { throw .damaged(name) }
    self.members = members
    self.name = name
  }

  private subscript(_ key: String) -> JSONNode? { members.first { $0.name == key }?.value }

  /// The value of a member, of any type.
  package func node(_ key: String) -> JSONNode? { self[key] }

  private func damaged(_ key: String) -> JSONFault { .damaged("\(name).\(key)") }

  package func text(_ key: String) throws(JSONFault) -> String? {
    switch self[key] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    default: throw damaged(key)
    }
  }

  package func required(_ key: String) throws(JSONFault) -> String {
    guard let text = try text(key) else { throw damaged(key) }
    return text
  }

  package func integer(_ key: String) throws(JSONFault) -> Int? {
    switch self[key] {
    case nil, .null?: return nil
    case .integer(let value)?: return value
    default: throw damaged(key)
    }
  }

  package func flag(_ key: String) throws(JSONFault) -> Bool {
    switch self[key] {
    case nil, .null?: return false
    case .bool(let value)?: return value
    default: throw damaged(key)
    }
  }

  package func date(_ key: String) throws(JSONFault) -> CalendarDate? {
    guard let text = try text(key) else { return nil }
    guard let date = CalendarDate(text) else { throw damaged(key) }
    return date
  }

  /// A word out of a closed list, such as a kind.
  package func word<Word: RawRepresentable<String>>(_ key: String) throws(JSONFault) -> Word {
    guard let word = Word(rawValue: try required(key)) else { throw damaged(key) }
    return word
  }

  package func texts(_ key: String) throws(JSONFault) -> [String] {
    var texts: [String] = []
    for element in try elements(key) {
      guard case .string(let text) = element else { throw damaged(key) }
      texts.append(text)
    }
    return texts
  }

  package func elements(_ key: String) throws(JSONFault) -> [JSONNode] {
    switch self[key] {
    case nil, .null?: return []
    case .array(let elements)?: return elements
    default: throw damaged(key)
    }
  }

  /// Reads each object of a list.
  package func list<Element>(
    _ key: String, _ read: (JSONFields) throws(JSONFault) -> Element
  ) throws(JSONFault) -> [Element] {
    var list: [Element] = []
    for element in try elements(key) { list.append(try read(JSONFields(element, "\(name).\(key)"))) }
    return list
  }

  /// Reads an object; nil when there is none.
  package func object<Value>(
    _ key: String, _ read: (JSONFields) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value? {
    guard let node = self[key], node != .null else { return nil }
    return try read(JSONFields(node, "\(name).\(key)"))
  }
}
