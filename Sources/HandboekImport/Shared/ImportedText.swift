/// Text from outside without what no text for people should hold.
enum ImportedText {
  /// The text without controls, hyphens that only show at a line end, and marks that nobody sees.
  ///
  /// - Parameter dropped: Gets the name of each kind of sign that was left out.
  static func clean(_ text: String, dropped: (String) -> Void) -> String {
    guard text.unicodeScalars.contains(where: isSuspect) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: result.append(scalar)
      case 0x0D: result.append("\n")
      case 0xAD: dropped("zachte afbreekstreepjes")
      case 0x200B, 0xFEFF, 0x2060: break
      case 0x2028, 0x2029: result.append("\n")
      case 0x132: result.append(contentsOf: "IJ".unicodeScalars)
      case 0x133: result.append(contentsOf: "ij".unicodeScalars)
      case 0x202A...0x202E, 0x2066...0x2069: dropped("onzichtbare tekens voor de schrijfrichting")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0xFFF9...0xFFFC: dropped("besturingstekens")
      default:
        if let symbol = symbol(scalar) {
          result.append(symbol)
        } else if isPrivate(scalar) {
          dropped("tekens uit een lettertype met eigen tekens")
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  private static func isSuspect(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x132, 0x133, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFF:
      true
    default: isPrivate(scalar)
    }
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF_0000
  }

  /// What the usual signs of Wingdings and Symbol look like; Word keeps them at U+F000 and up.
  private static func symbol(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xF0B7, 0xF06C, 0xF09F: "•"
    case 0xF0A7, 0xF06E: "▪"
    case 0xF0FC: "✓"
    case 0xF0FB: "✗"
    case 0xF0FE: "☑"
    case 0xF0A8, 0xF06F: "☐"
    case 0xF0E0: "→"
    case 0xF0DF: "←"
    case 0xF04A: "☺"
    case 0xF028: "☎"
    case 0xF02A: "✉"
    case 0xF0D8: "➢"
    case 0xF02D, 0xF076: "–"
    default: nil
    }
  }

  /// Lowered or raised numbers, as in CO₂ and m²; nil for other words.
  static func shifted(_ text: String, isRaised: Bool) -> String? {
    let digits: [Character] = Array(isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉")
    var result = ""
    for character in text {
      guard character.isASCII, let number = character.wholeNumberValue else { return nil }
      result.append(digits[number])
    }
    return result.isEmpty ? nil : result
  }
}
