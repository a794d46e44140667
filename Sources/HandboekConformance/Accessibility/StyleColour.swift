/// A colour of CSS, opaque (CSS Color Level 4 §4 to §6).
struct StyleColour: Equatable {
  var red: Double
  var green: Double
  var blue: Double

  private static let names: [String: UInt32] = [
    "black": 0x000000, "silver": 0xC0C0C0, "gray": 0x808080, "grey": 0x808080, "white": 0xFFFFFF,
    "maroon": 0x800000, "red": 0xFF0000, "purple": 0x800080, "fuchsia": 0xFF00FF, "green": 0x008000,
    "lime": 0x00FF00, "olive": 0x808000, "yellow": 0xFFFF00, "navy": 0x000080, "blue": 0x0000FF,
    "teal": 0x008080, "aqua": 0x00FFFF, "cyan": 0x00FFFF, "magenta": 0xFF00FF, "orange": 0xFFA500,
    "darkgray": 0xA9A9A9, "lightgray": 0xD3D3D3, "lightgrey": 0xD3D3D3, "dimgray": 0x696969,
    "brown": 0xA52A2A, "pink": 0xFFC0CB, "gold": 0xFFD700, "beige": 0xF5F5DC, "ivory": 0xFFFFF0,
    "whitesmoke": 0xF5F5F5, "darkblue": 0x00008B, "darkred": 0x8B0000, "darkgreen": 0x006400,
    "lightyellow": 0xFFFFE0, "lightblue": 0xADD8E6, "steelblue": 0x4682B4, "tomato": 0xFF6347,
  ]

  /// Reads a simple colour; nil for one with transparency, and for what is no colour.
  init?(_ text: String) {
    let text = text.trimmed.lowercased()
    if let value = Self.names[text] {
      self.init(value)
    } else if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.allSatisfy(\.isHexDigit), [3, 6].contains(digits.count),
        let value = UInt32(
          digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits), radix: 16)
      else { return nil }
      self.init(value)
    } else if text.hasPrefix("rgb("), text.hasSuffix(")") {
      let numbers = text.dropFirst(4).dropLast().split { $0 == "," || $0.isXMLSpace }.compactMap {
        Double($0)
      }
      guard numbers.count == 3, numbers.allSatisfy({ (0...255).contains($0) }) else { return nil }
      let channels = numbers.map { UInt32($0.rounded()) }
      self.init(channels[0] << 16 | channels[1] << 8 | channels[2])
    } else {
      return nil
    }
  }

  private init(_ value: UInt32) {
    red = Double(value >> 16 & 0xFF) / 255
    green = Double(value >> 8 & 0xFF) / 255
    blue = Double(value & 0xFF) / 255
  }

  /// The relative luminance (WCAG 2.2, definition).
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio with another colour (WCAG 2.2, definition).
  func contrast(with other: StyleColour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    return power((value + 0.055) / 1.055)
  }

  /// x to the power of 2.4: the square times the fifth root of the square, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
