/// Makes any text safe to print on a terminal or in a plain-text file.
///
/// Text of a book, a file name and a message all come from outside. Printed as they are, control
/// characters could move the cursor, change the title of a window or turn the order of the text round
/// (CVE-2022-46663 and its kin). What would do so is replaced by a visible sign that names it, such as
/// `<U+001B>`, as the pager `less` does:
///
/// - C0 controls but tab and line feed, DEL and C1 controls (U+0080 to U+009F);
/// - line and paragraph separators (U+2028, U+2029) and noncharacters U+FFFE and U+FFFF;
/// - bidirectional marks, embeddings, overrides and isolates (UAX #9);
/// - characters that show nothing: zero-width space and joiners, word joiner, byte order mark, tags and
///   other format controls. A joiner stays inside an emoji sequence (UTS #51) and between letters of the
///   scripts that need it (Arabic to Sinhala); tags stay inside an emoji flag.
///
/// A tab becomes four spaces. A line feed becomes a space, or stays on request; CR LF counts as one.
/// A soft hyphen is text, not control: it stays.
public enum PrintableText {
  /// The printable form of `text`; `text` itself, without a copy, when it is clean.
  public static func clean(_ text: String, keepingNewlines: Bool = false) -> String {
    isClean(text, keepingNewlines: keepingNewlines) ? text : replaced(text, keepingNewlines: keepingNewlines)
  }

  /// Whether no character of a text needs a closer look: `clean` then gives the text itself.
  public static func isClean(_ text: String, keepingNewlines: Bool = false) -> Bool {
    var text = text
    return text.withUTF8 { unsafe isClean($0, keepingNewlines: keepingNewlines) }
  }

  /// Whether no byte can start a character that needs a closer look.
  private static func isClean(_ utf8: UnsafeBufferPointer<UInt8>, keepingNewlines: Bool) -> Bool {
    var index = 0
    while index < utf8.count {
      let byte = unsafe utf8[index]
      index += 1
      if byte >= 0x20, byte < 0x7F { continue }
      if byte < 0x80 {
        if byte == 0x0A, keepingNewlines { continue }
        return false
      }
      let next = index < utf8.count ? unsafe utf8[index] : 0
      let third = index + 1 < utf8.count ? unsafe utf8[index + 1] : 0
      if mayNeedReplacing(byte, next, third) { return false }
    }
    return true
  }

  /// Whether the scalar that starts with these UTF-8 bytes may have to be replaced.
  private static func mayNeedReplacing(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xC2: second < 0xA0  // C1
    case 0xCD: second == 0x8F  // U+034F
    case 0xD8: second == 0x9C  // U+061C
    case 0xE1: (second == 0x85 && third >= 0x9F) || second == 0x9E || second == 0xA0  // U+115F, 17B4, 180E
    case 0xE2:  // U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F
      (second == 0x80 && ((0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)))
        || (second == 0x81 && third >= 0xA0)
    case 0xE3: second == 0x85 && third == 0xA4  // U+3164
    case 0xEF: second >= 0xBB  // U+FEFF and U+FFA0 to U+FFFF
    case 0xF0: second == 0x9D && third == 0x85  // U+1D173 to U+1D17A
    case 0xF3: second == 0xA0  // tags
    default: false
    }
  }

  private static func replaced(_ text: String, keepingNewlines: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    result.reserveCapacity(text.utf8.count + 32)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09: result += "    "
      case 0x0A: result += keepingNewlines ? "\n" : " "
      case 0x0D where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      default:
        if isHarmless(at: index, in: scalars) {
          result.unicodeScalars.append(scalar)
        } else {
          result += sign(for: scalar)
        }
      }
    }
    return result
  }

  /// The visible sign for a character: `<U+202E>`.
  private static func sign(for scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  private static func isHarmless(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index].value {
    case 0x00...0x1F, 0x7F...0x9F, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E: false
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0: false
    case 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0x1D173...0x1D17A: false
    case 0x200C: joinsLetters(at: index, in: scalars)
    case 0x200D: joinsEmoji(at: index, in: scalars) || joinsLetters(at: index, in: scalars)
    case 0xE0020...0xE007F: isTagOfFlag(at: index, in: scalars)
    case 0xE0000...0xE001F, 0xE0080...0xE00FF: false
    default: true
    }
  }

  /// Whether the scalar stands between two letters of a script in which joiners are spelling.
  private static func joinsLetters(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let scripts: ClosedRange<UInt32> = 0x0620...0x0DFF
    return scripts.contains(scalars[index - 1].value) && scripts.contains(scalars[index + 1].value)
  }

  /// Whether the scalar joins two emoji (UTS #51, ED-16).
  private static func joinsEmoji(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let before = scalars[index - 1]
    return (before.value == 0xFE0F || isPictograph(before)) && isPictograph(scalars[index + 1])
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x200D && (scalar.properties.isEmoji || scalar.properties.isEmojiPresentation)
  }

  /// Whether the tag belongs to a flag such as that of Scotland: 🏴, letters and digits, U+E007F.
  private static func isTagOfFlag(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let longest = 8
    func isLetterTag(_ scalar: Unicode.Scalar) -> Bool {
      (0xE0030...0xE0039).contains(scalar.value) || (0xE0061...0xE007A).contains(scalar.value)
    }
    var start = index
    while start > 0, index - start < longest, (0xE0020...0xE007E).contains(scalars[start - 1].value) {
      start -= 1
    }
    guard start > 0, scalars[start - 1].value == 0x1F3F4 else { return false }
    var end = start
    while end < scalars.count, end - start < longest, isLetterTag(scalars[end]) { end += 1 }
    return end > start && end < scalars.count && scalars[end].value == 0xE007F && index <= end
  }
}
