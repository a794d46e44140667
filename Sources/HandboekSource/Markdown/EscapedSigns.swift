/// Keeps signs behind a backslash apart from those that mean something to this program.
///
/// cmark drops the backslash of `\@` and joins what is left to the text around it, so nobody can see
/// any more that the author wanted the sign itself. Before parsing, the two bytes of an escaped sign
/// become one control character of two bytes (U+0080 to U+0083), which no source holds: reading
/// replaced those. All places stay as they are.
enum EscapedSigns {
  private static let signs: [UInt8] = Array("@[]{".utf8)

  /// The bytes with a stand-in for each escaped sign; nil when there is none.
  static func hidden(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var result: [UInt8]?
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if let sign = signs.firstIndex(of: bytes[index + 1]) {
        if result == nil { result = Array(bytes) }
        result?[index - bytes.startIndex] = 0xC2
        result?[index + 1 - bytes.startIndex] = 0x80 + UInt8(sign)
      }
      index += 2
    }
    return result
  }

  /// A text with a stand-in for each sign that could mean something.
  static func standIns(for text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let sign = scalar.isASCII ? signs.firstIndex(of: UInt8(scalar.value)) : nil
      result.unicodeScalars.append(sign.flatMap { Unicode.Scalar(0x80 + UInt32($0)) } ?? scalar)
    }
    return result
  }

  /// The signs themselves, for running text and addresses.
  static func shown(_ text: String) -> String { replaced(text) { [$0] } }

  /// The source as it was, for code and HTML, where a backslash is a backslash.
  static func restored(_ text: String) -> String { replaced(text) { [UInt8(ascii: "\\"), $0] } }

  private static func replaced(_ text: String, by form: (UInt8) -> [UInt8]) -> String {
    guard text.hasByte(where: { $0 == 0xC2 }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xC2, index + 1 < bytes.count, (0x80...0x83).contains(bytes[index + 1]) {
        result += form(signs[Int(bytes[index + 1] - 0x80)])
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
