/// Finds what a style sheet of a drawing fetches (CSS Values 4 §4.5, CSS Images 4 §2).
enum StyleReferences {
  /// The first thing that is fetched; nil when everything is in the drawing itself.
  static func outside(in style: String) -> String? {
    let plain = unescaped(style).lowercased()
    for word in ["@import", "image-set(", "image("] where plain.contains(word) { return word }
    for function in ["url(", "src("] {
      var rest = plain[...]
      while let place = rest.firstRange(of: function) {
        rest = rest[place.upperBound...]
        var address = rest.drop(while: isSpace)
        // One quote opens a string: a second one is in the address, or ends it.
        if let first = address.first, "\"'".contains(first) {
          address = address.dropFirst().drop(while: isSpace)
        }
        if !address.hasPrefix("#"), !isPicture(address), !isFont(address) {
          return function + address.prefix { !"\"')".contains($0) } + ")"
        }
      }
    }
    return nil
  }

  private static func isSpace(_ sign: Character) -> Bool {
    // A list: in a text, \r\n would be one sign, and neither of them on its own.
    [" ", "\t", "\r", "\n", "\r\n", "\u{C}"].contains(sign)
  }

  /// Whether a lowercase address holds a picture of dots in itself; a drawing inside could do anything again.
  static func isPicture(_ address: some StringProtocol) -> Bool {
    ["png", "jpeg", "jpg", "gif", "webp"].contains {
      address.hasPrefix("data:image/\($0);") || address.hasPrefix("data:image/\($0),")
    }
  }

  private static func isFont(_ address: some StringProtocol) -> Bool {
    ["font/", "application/font", "application/x-font"].contains { address.hasPrefix("data:\($0)") }
  }

  /// The style with its escapes as signs (CSS Syntax 3 §4.3.7): `u\72l(` is `url(`.
  private static func unescaped(_ style: String) -> String {
    guard style.utf8.contains(UInt8(ascii: "\\")) else { return style }
    var result = String.UnicodeScalarView()
    var rest = style.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
      guard !digits.isEmpty else {
        if let next = rest.popFirst() { result.append(next) }
        continue
      }
      rest = rest.dropFirst(digits.count)
      if rest.first?.properties.isWhitespace == true { rest.removeFirst() }
      let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16) ?? 0
      result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(result)
  }
}
