/// The `{lang=en}` behind a closing bracket.
struct SpanAttributes {
  var language: String?
  /// The offset behind the closing brace.
  var end: Int

  /// The longest group of attributes; more is text.
  private static let limit = 200

  /// Reads attributes at an offset; nil when there is no closed brace group of attributes.
  static func parse(_ bytes: [UInt8], at start: Int) -> SpanAttributes? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{"),
      let close = bytes[start..<min(bytes.count, start + limit)].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let words = String(decoding: bytes[(start + 1)..<close], as: UTF8.self).split(separator: " ")
    guard !words.isEmpty, words.allSatisfy({ $0.hasPrefix(".") || $0.hasPrefix("#") || $0.contains("=") })
    else { return nil }
    let language = words.first { $0.hasPrefix("lang=") }?.dropFirst(5)
    return SpanAttributes(
      language: language.map { $0.filter { $0 != "\"" && $0 != "'" } }, end: close + 1)
  }
}
