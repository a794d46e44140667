internal import HandboekDiagnostics

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
    let bytes = target.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let anchor = bytes[hash...].count > 1 ? PercentEncoding.decoded(target[hash...].dropFirst()) : nil
    let path = PercentEncoding.decoded(Substring(bytes[..<hash].prefix { $0 != UInt8(ascii: "?") }))
    if path.isEmpty { return anchor.map(LinkPath.anchor) ?? .file(file, anchor: nil) }
    guard let resolved = resolve(path, from: file) else { return .outside }
    return .file(resolved, anchor: anchor)
  }

  /// The path relative to the folder; nil when it climbs out.
  static func resolve(_ path: String, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    var parts = path.utf8.first == slash ? [] : file.utf8.split(separator: slash).dropLast()
    for part in path.utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if !part.elementsEqual("..".utf8) {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// The files that a path can mean, the likeliest first; other tools also write links without `.md`, to `.html`, or
  /// to a folder.
  static func candidates(_ path: String) -> [String] {
    var stem = path
    if stem.hasSuffix("/") { stem.removeLast() }
    if stem.hasSuffix(".html") { stem.removeLast(5) }
    return [path, "\(stem).md", "\(stem)/index.md", "\(stem)/README.md", "\(stem).markdown"]
  }

  private static func scheme(of target: String) -> String? {
    guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = target[..<colon]
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII,
      name.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0))
      })
    else { return nil }
    return name.lowercased()
  }
}
