/// A transformation of places (ISO 32000-1 §8.3.3).
struct PDFMatrix: Sendable, Hashable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  init() {}

  init?(_ operands: [PDFValue]) {
    let numbers = operands.suffix(6).compactMap(\.number)
    guard numbers.count == 6 else { return nil }
    (a, b, c) = (numbers[0], numbers[1], numbers[2])
    (d, e, f) = (numbers[3], numbers[4], numbers[5])
  }

  init(x: Double, y: Double) {
    e = x
    f = y
  }

  /// This transformation, then the other one.
  func then(_ other: PDFMatrix) -> PDFMatrix {
    var result = PDFMatrix()
    result.a = a * other.a + b * other.c
    result.b = a * other.b + b * other.d
    result.c = c * other.a + d * other.c
    result.d = c * other.b + d * other.d
    result.e = e * other.a + f * other.c + other.e
    result.f = e * other.b + f * other.d + other.f
    return result
  }

  /// Whether lines of text stay level, and upright.
  var isLevel: Bool { abs(b) < 0.001 * abs(a) && a > 0 }
}
