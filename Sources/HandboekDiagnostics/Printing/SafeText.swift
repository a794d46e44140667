/// Makes text of unknown origin fit to be shown on a terminal, one line at a time.
///
/// Control characters, bidirectional controls and invisible format characters could otherwise move
/// the cursor, reorder the line or hide what it says; they are shown as `<U+001B>`.
public enum SafeText {
  /// The text on one line, without anything a terminal could obey.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for character in text { result += shown(character) }
    return result
  }

  /// One character as it is shown.
  static func shown(_ character: Character) -> String {
    guard character.unicodeScalars.contains(where: isHidden) else { return String(character) }
    if isEmojiSequence(character) { return String(character) }
    var result = ""
    for scalar in character.unicodeScalars {
      if isHidden(scalar) { result += notation(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// How many columns a shown text takes.
  ///
  /// Enough for aligning a caret: wide East Asian characters and emoji count for two, combining
  /// marks for none.
  public static func width(_ text: String) -> Int {
    var columns = 0
    for character in text { columns += width(character) }
    return columns
  }

  static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(first.value) ? 2 : 1
    }
  }

  /// Whether a scalar must not reach a terminal.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether the only hidden scalars are joiners or tags inside an emoji, where they belong.
  private static func isEmojiSequence(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, first.properties.isEmoji, !first.isASCII else { return false }
    return scalars.allSatisfy {
      !isHidden($0) || $0 == "\u{200D}" || (0xE0020...0xE007F).contains($0.value)
    }
  }

  private static func notation(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + ">"
  }

  /// The blocks of Unicode that are two columns wide (UAX #11, East Asian Width W and F).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615: true
    case 0x2648...0x2653, 0x26A1, 0x26BD...0x26BE, 0x2705, 0x270A...0x270B, 0x274C, 0x274E: true
    case 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B50, 0x2B55: true
    case 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FF: true
    case 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F202, 0x1F210...0x1F265: true
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F9FF: true
    case 0x1FA70...0x1FAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
