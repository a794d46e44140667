/// Digits as strokes: the numbers in the margin are drawing, not text, so that nobody selects, finds or hears them.
enum DigitStrokes {
  /// How far the next digit stands, and how high a digit is, in hundredths of the size.
  static let advance = 58
  static let height = 72
  static let thickness = 8

  /// The path of each digit (ISO 32000-1 §8.5.2), in hundredths of the size from its lower left.
  static let paths = [
    "28 4 m 43 4 48 20 48 36 c 48 52 43 68 28 68 c 13 68 8 52 8 36 c 8 20 13 4 28 4 c h",
    "13 56 m 30 68 l 30 4 l",
    "9 54 m 10 63 18 68 28 68 c 39 68 47 61 47 50 c 47 42 43 36 36 29 c 9 4 l 49 4 l",
    "9 60 m 14 66 21 68 28 68 c 39 68 46 61 46 52 c 46 43 39 38 27 38 c 40 38 48 32 48 21 c 48 10 40 4 28 4 c "
      + "19 4 12 7 7 13 c",
    "38 4 m 38 68 l 6 22 l 51 22 l",
    "45 68 m 15 68 l 12 39 l 17 43 22 44 28 44 c 40 44 48 36 48 24 c 48 12 40 4 27 4 c 19 4 12 7 7 12 c",
    "44 63 m 40 66 35 68 29 68 c 15 68 8 56 8 34 c 8 14 15 4 28 4 c 40 4 48 13 48 25 c 48 37 40 45 29 45 c "
      + "18 45 10 38 8 27 c",
    "8 68 m 48 68 l 22 4 l",
    "28 38 m 17 38 10 44 10 53 c 10 62 17 68 28 68 c 39 68 46 62 46 53 c 46 44 39 38 28 38 c 16 38 8 31 8 21 c "
      + "8 11 16 4 28 4 c 40 4 48 11 48 21 c 48 31 40 38 28 38 c h",
    "12 9 m 16 6 21 4 27 4 c 41 4 48 16 48 38 c 48 58 41 68 28 68 c 16 68 8 59 8 47 c 8 35 16 27 27 27 c "
      + "38 27 46 34 48 45 c",
  ]

  /// The operators that draw a number with its lower right corner at a place.
  static func draw(_ number: Int, right: Double, baseline: Double, size: Double) -> String {
    let digits = String(number).compactMap(\.wholeNumberValue)
    let scale = size / 100
    var x = right - Double(digits.count * advance) * scale
    var text = ""
    for digit in digits {
      let place = "\(decimal(scale)) 0 0 \(decimal(scale)) \(decimal(x)) \(decimal(baseline)) cm"
      text += "q \(place) \(paths[digit]) S Q\n"
      x += Double(advance) * scale
    }
    return text
  }

  /// A number with at most three digits behind the point; the same everywhere.
  static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1_000).rounded())
    let rest = String(abs(thousandths) % 1_000 + 1_000).dropFirst()
    return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1_000).\(rest)"
  }
}
