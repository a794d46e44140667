import FoundationEssentials

/// A JSON value of any shape; CSL-JSON leaves programs much freedom.
enum JSONValue: Decodable {
  case text(String)
  case number(String)
  case bool(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .number(String(number))
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The object in these bytes; nil when they are no object or no JSON.
  static func object(_ bytes: ArraySlice<UInt8>) -> [String: JSONValue]? {
    guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      return nil
    }
    return members
  }

  /// The text of a text or number.
  var text: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .bool, .list, .object, .null: nil
    }
  }

  var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  var members: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  var isEmpty: Bool {
    switch self {
    case .null: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .list(let values): values.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
