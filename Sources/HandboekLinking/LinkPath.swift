/// A link as an author writes it, taken apart.
enum LinkPath: Equatable {
  /// An address with an allowed scheme.
  case external(String)
  /// A scheme that is not allowed, such as `javascript:`.
  case refused(scheme: String)
  /// A file of the folder, with the part behind `#`.
  case file(String, anchor: String?)
  /// A place in the same file.
  case anchor(String)
  /// A path that climbs out of the folder.
  case outside

  private static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

  /// Reads a link target that stands in `file`.
  static func parse(_ target: String, in file: String) -> LinkPath {
    if let scheme = scheme(of: target) {
      return schemes.contains(scheme) ? .external(target) : .refused(scheme: scheme)
    }
    // A protocol-relative address is an outside address too.
    if target.hasPrefix("//") { return .external("https:" + target) }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 && !parts[1].isEmpty ? decoded(parts[1]) : nil
    let path = decoded(parts[0].prefix { $0 != "?" })
    if path.isEmpty { return anchor.map(LinkPath.anchor) ?? .file(file, anchor: nil) }
    guard let resolved = resolve(path, from: file) else { return .outside }
    return .file(resolved, anchor: anchor)
  }

  /// The path relative to the folder; nil when it climbs out.
  static func resolve(_ path: String, from file: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func scheme(of target: String) -> String? {
    guard let colon = target.firstIndex(of: ":") else { return nil }
    let name = target[..<colon]
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII,
      name.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
      })
    else { return nil }
    return name.lowercased()
  }

  /// Percent escapes as bytes; broken ones stay as they are.
  private static func decoded(_ text: some StringProtocol) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        source[index + 1] != UInt8(ascii: "+"), source[index + 1] != UInt8(ascii: "-"),
        let value = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
