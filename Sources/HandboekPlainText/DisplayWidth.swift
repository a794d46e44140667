/// How many columns text takes on a terminal or in a fixed-pitch font.
///
/// The answer comes from own tables rather than from the C library, so that it is the same on each
/// system; `wcwidth` knows neither joined emoji nor, without a locale, any letter beyond ASCII.
public enum DisplayWidth {
  /// The columns of one user-perceived character (UAX #29).
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x300, scalars.count == 1 { return of(first) }
    if scalars.count == 1 { return of(first) }
    if isEmojiSequence(scalars, startingWith: first) { return 2 }
    // A terminal draws each scalar of any other cluster in a cell of its own, marks aside.
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of a text without line ends.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The columns of UTF-8 text without line ends.
  ///
  /// Counts scalars as long as each takes one column and joins with nothing, which holds for all of
  /// ordinary Dutch; only other text is taken apart into characters.
  static func of(_ utf8: [UInt8], in range: Range<Int>) -> Int {
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if utf8[index] < 0x80 {
        width += utf8[index] >= 0x20 ? 1 : 0
        index += 1
        continue
      }
      let length = simpleLength(utf8, at: index, end: range.upperBound)
      if length == 0 { return of(String(decoding: utf8[range], as: UTF8.self)) }
      width += 1
      index += length
    }
    return width
  }

  /// How many bytes the scalar has when it surely takes one column, else 0.
  private static func simpleLength(_ utf8: [UInt8], at index: Int, end: Int) -> Int {
    switch utf8[index] {
    case 0xC2:
      guard index + 1 < end else { return 0 }
      return utf8[index + 1] >= 0xA0 && utf8[index + 1] != 0xAD ? 2 : 0
    case 0xC3...0xCB: return index + 1 < end ? 2 : 0  // U+00C0 to U+02FF
    case 0xE2:
      guard index + 2 < end else { return 0 }
      let third = utf8[index + 2]
      switch utf8[index + 1] {
      case 0x80: return (0x90...0xA7).contains(third) || third >= 0xAF ? 3 : 0  // dashes, quotes, bullet
      case 0x82: return third >= 0xA0 && third < 0xB0 ? 3 : 0  // currency
      case 0x86: return 3  // arrows
      case 0x94, 0x95: return 3  // box drawing
      default: return 0
      }
    default: return 0
    }
  }

  private static func isEmojiSequence(
    _ scalars: String.UnicodeScalarView, startingWith first: Unicode.Scalar
  ) -> Bool {
    if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
    guard first.properties.isEmoji else { return false }
    // A digit, # or * becomes an emoji only with the selector (a keycap).
    let hasSelector = scalars.contains { $0.value == 0xFE0F }
    return hasSelector || (first.value >= 0x300 && of(first) == 2)
  }

  /// The columns of a scalar on its own: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1 }
    if value < 0x1100 { return contains(ZeroWidthRanges.bounds, value) ? 0 : 1 }
    if contains(WideRanges.bounds, value) { return 2 }
    return contains(ZeroWidthRanges.bounds, value) ? 0 : 1
  }

  /// Whether a value lies in one of the ranges, by binary search.
  private static func contains(_ bounds: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = bounds.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > bounds[2 * middle + 1] {
        low = middle + 1
      } else if value < bounds[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
