/// How many columns a shown text takes, well enough to put a caret under it.
///
/// Wide East Asian characters and emoji count for two, combining marks for none (UAX #11).
enum ExcerptWidth {
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  private static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(first.value) ? 2 : 1
    }
  }

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
