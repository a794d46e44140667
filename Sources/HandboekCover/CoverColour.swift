/// A colour in sRGB.
struct CoverColour: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#0b5c5a`.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return "#" + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }

  /// The colour where `coverage` sixteenths of a pixel have `other`.
  func mixed(with other: CoverColour, _ coverage: Int) -> CoverColour {
    func mix(_ below: UInt8, _ above: UInt8) -> UInt8 {
      UInt8(clamping: (Int(below) * (16 - coverage) + Int(above) * coverage + 8) / 16)
    }
    return CoverColour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }
}

extension CoverColour {
  // The design tokens (`Styles/tokens.css`): `--accent`, `--papier`, `--accent-vlak`, `--warmte-2`,
  // `--warmte-3` and, of the dark page, `--goud`.
  static let petrol = CoverColour(0x0B, 0x5C, 0x5A)
  static let paper = CoverColour(0xFD, 0xFC, 0xFA)
  static let soft = CoverColour(0xE4, 0xEF, 0xED)
  static let middle = CoverColour(0xA8, 0xD0, 0xCB)
  static let deep = CoverColour(0x5F, 0xA2, 0x9D)
  static let gold = CoverColour(0xE3, 0xC2, 0x6A)

  /// What stands in the tokens, with its token, for the test that keeps them the same.
  static let tokens: [(token: String, colour: CoverColour)] = [
    ("--accent", petrol), ("--papier", paper), ("--accent-vlak", soft), ("--warmte-2", middle),
    ("--warmte-3", deep), ("--goud", gold),
  ]
}
