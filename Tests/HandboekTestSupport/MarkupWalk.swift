/// A plain walk over HTML or XHTML that our own writer made: tags in order, ids, addresses, text.
///
/// It knows no error recovery on purpose: what it cannot read is a fault of the writer.
public struct MarkupWalk {
  public private(set) var identifiers: [String] = []
  public private(set) var addresses: [String] = []
  /// The names of all elements, in order.
  public private(set) var elements: [String] = []
  /// What is wrong: tags that do not match, a stray `<` or `&`, a link inside a link.
  public private(set) var faults: [String] = []
  public private(set) var text = ""
  private var open: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "meta", "link", "input", "col", "wbr"]

  public init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<") {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.index(before: rest.endIndex)
        tag(String(decoding: rest[rest.index(after: rest.startIndex)..<end], as: UTF8.self))
        rest = rest[rest.index(after: end)...]
      } else {
        let isRaw = open.last == "style" || open.last == "script"
        let end = Self.end(of: rest, isRaw: isRaw)
        let part = String(decoding: rest[..<end], as: UTF8.self)
        if !isRaw {
          if part.contains(">") { faults.append("losse > in ‘\(part.prefix(60))’") }
          text += unescape(part)
        }
        rest = rest[end...]
      }
    }
    for name in open { faults.append("<\(name)> is niet gesloten") }
  }

  /// Where a run of text ends: at a tag, in a script or style sheet only at an end tag.
  private static func end(of rest: ArraySlice<UInt8>, isRaw: Bool) -> Int {
    var end = rest.startIndex
    while let next = rest[end...].firstIndex(of: UInt8(ascii: "<")) {
      if !isRaw || rest[next...].dropFirst().first == UInt8(ascii: "/") { return next }
      end = next + 1
    }
    return rest.endIndex
  }

  /// Ids that occur more than once.
  public var repeatedIdentifiers: [String] {
    var seen: Set<String> = []
    return identifiers.filter { !seen.insert($0).inserted }
  }

  /// Addresses within the file (`#x`) that lead nowhere.
  public var deadAddresses: [String] {
    let known = Set(identifiers)
    return addresses.filter { $0.hasPrefix("#") && !known.contains(String($0.dropFirst())) }
  }

  private mutating func tag(_ tag: String) {
    if tag.hasPrefix("!") || tag.hasPrefix("?") { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> past niet") }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    if name == "a", open.contains("a") { faults.append("link in een link") }
    elements.append(name)
    attributes(String(tag.dropFirst(name.count)))
    if !isEmpty, !Self.void.contains(name) { open.append(name) }
  }

  private mutating func attributes(_ text: String) {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    var names: Set<String> = []
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = String(parts[index].filter { $0 != " " && $0 != "=" })
      let value = unescape(String(parts[index + 1]))
      if name.isEmpty || !names.insert(name).inserted { faults.append("attribuut ‘\(name)’ in ‘\(text)’") }
      if name == "id" { identifiers.append(value) }
      if name == "href" || name == "src" { addresses.append(value) }
    }
  }

  private mutating func unescape(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let known = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#9;", "\t"), ("&#10;", "\n"),
      ]
      guard let entity = known.first(where: { rest[start...].hasPrefix($0.0) }) else {
        faults.append("losse & in ‘\(text.prefix(60))’")
        return result
      }
      result += entity.1
      rest = rest[start...].dropFirst(entity.0.count)
    }
    return result + rest
  }
}
