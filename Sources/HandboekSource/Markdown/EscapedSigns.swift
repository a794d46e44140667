/// Keeps signs that an author escaped, `\@`, `\[`, `\]` and `\{`, apart from those that mean something.
///
/// cmark-gfm takes the backslashes away and joins the texts around them. Before it parses, each pair is
/// replaced by a character of the same two bytes, so that places stay right; these four C1 controls
/// have no meaning in any encoding, so not even badly converted text holds them (Unicode §23.1).
enum EscapedSigns {
  private static let standIns: [(sign: Unicode.Scalar, standIn: Unicode.Scalar)] = [
    ("@", "\u{81}"), ("[", "\u{8D}"), ("]", "\u{8F}"), ("{", "\u{90}"),
  ]

  /// The first of the two bytes of each stand-in.
  static let leadByte: UInt8 = 0xC2

  /// The text with stand-ins for escaped signs.
  static func hide(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    var result = Array(bytes)
    var index = 0
    while index + 1 < result.count {
      guard result[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let next = result[index + 1]
      if let pair = standIns.first(where: { $0.sign.value == UInt32(next) }) {
        result[index] = leadByte
        result[index + 1] = UInt8(truncatingIfNeeded: pair.standIn.value)
      }
      index += 2
    }
    return result[...]
  }

  /// A text with the signs that the author meant.
  static func reveal(_ text: String) -> String {
    replace(text) { String($0) }
  }

  /// A literal text, such as code, as the author typed it.
  static func revealTyped(_ text: String) -> String {
    replace(text) { "\\\($0)" }
  }

  private static func replace(_ text: String, _ replacement: (Unicode.Scalar) -> String) -> String {
    guard text.utf8.contains(leadByte),
      text.unicodeScalars.contains(where: { scalar in standIns.contains { $0.standIn == scalar } })
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let pair = standIns.first(where: { $0.standIn == scalar }) {
        result.append(contentsOf: replacement(pair.sign).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
