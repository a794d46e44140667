internal import HandboekDiagnostics

/// Text of a book on its way into the tree: the one border where it becomes printable.
///
/// Marks that only steer how text is set, such as a zero-width space or a left-to-right mark, go without
/// a trace; every other sign that could command a terminal or deceive a reader becomes visible
/// (`PrintableText`).
enum BookText {
  /// The printable form of a text; line ends stay on request.
  static func clean(_ text: String, keepingNewlines: Bool = false) -> String {
    if PrintableText.isClean(text, keepingNewlines: keepingNewlines) { return text }
    let set = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSettingMark($0) }))
    return PrintableText.clean(set, keepingNewlines: keepingNewlines)
  }

  /// One line of metadata: printable, without double spaces, and of a bounded length.
  static func line(_ text: String, limits: ReadingLimits) -> String {
    let isLong = text.utf8.count > limits.lineLength
    if !isLong, isPlainLine(text) { return text }
    var head = isLong ? String(decoding: text.utf8.prefix(limits.lineLength), as: UTF8.self) : text
    // A letter that was cut in half.
    while isLong, head.unicodeScalars.last == "\u{FFFD}" { head.unicodeScalars.removeLast() }
    let line = clean(head).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return isLong ? line + "…" : line
  }

  /// Whether a text is words of ASCII with one space between them, as nearly all lines are.
  private static func isPlainLine(_ text: String) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace || text.isEmpty
  }

  /// A line of metadata, or nil when there is nothing in it.
  static func filledLine(_ text: String?, limits: ReadingLimits) -> String? {
    guard let text else { return nil }
    let line = line(text, limits: limits)
    return line.isEmpty ? nil : line
  }

  /// Zero-width space, marks of direction, word joiner, byte order mark: none is clean to `PrintableText`.
  private static func isSettingMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The text with white space folded to single spaces.
  ///
  /// - Parameter isAfterSpace: Whether a space or the start of a line comes before; what it is after.
  static func folded(_ text: String, _ isAfterSpace: inout Bool) -> String {
    var text = text
    var state = isAfterSpace
    let isFolded = text.withUTF8 { utf8 in
      unsafe utf8.allSatisfy { byte in
        let isSpace = byte == 0x20
        if byte < 0x20 || (isSpace && state) { return false }
        state = isSpace
        return true
      }
    }
    // Between two blocks there is nothing but the space of how the file is laid out.
    if !isFolded, text.utf8.allSatisfy(isSpace) {
      defer { isAfterSpace = true }
      return isAfterSpace ? "" : " "
    }
    if !isFolded {
      state = isAfterSpace
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count)
      for byte in text.utf8 {
        if isSpace(byte) {
          if !state { bytes.append(0x20) }
          state = true
        } else {
          bytes.append(byte)
          state = false
        }
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    isAfterSpace = state
    return clean(text)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
