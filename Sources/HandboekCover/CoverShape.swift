/// A place on the cover, in thousandths of its units, y downwards.
struct CoverPoint: Hashable {
  var x: Int
  var y: Int

  init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A filled outline: straight lines and Bézier curves, as SVG's paths have them.
struct CoverShape: Hashable {
  enum Step: Hashable {
    /// Begins a contour, which is closed where the next one begins.
    case move(CoverPoint)
    case line(CoverPoint)
    case quadratic(CoverPoint, CoverPoint)
    case cubic(CoverPoint, CoverPoint, CoverPoint)
  }

  var colour: CoverColour
  var steps: [Step] = []

  /// A rectangle, in units of the cover.
  static func rectangle(x: Int, y: Int, width: Int, height: Int, _ colour: CoverColour) -> CoverShape {
    func point(_ x: Int, _ y: Int) -> CoverPoint { CoverPoint(1000 * x, 1000 * y) }
    return CoverShape(
      colour: colour,
      steps: [
        .move(point(x, y)), .line(point(x + width, y)), .line(point(x + width, y + height)),
        .line(point(x, y + height)),
      ])
  }

  /// The `d` of an SVG path (SVG 1.1 §8.3): units with one decimal, as steps from point to point, which is short.
  var path: String {
    var path = ""
    var here = CoverPoint(0, 0)
    func add(_ letter: String, _ points: CoverPoint...) {
      if letter == "m", !path.isEmpty { path += "z" }
      path += letter
      let start = here
      for (index, point) in points.enumerated() {
        here = CoverPoint(Self.tenths(point.x), Self.tenths(point.y))
        if index > 0 { path += " " }
        path += Self.decimal(here.x - start.x) + " " + Self.decimal(here.y - start.y)
      }
    }
    var first = here
    for step in steps {
      switch step {
      case .move(let point):
        // Closing a contour brings the pen back to where it began.
        here = first
        add("m", point)
        first = here
      case .line(let point): add("l", point)
      case .quadratic(let control, let point): add("q", control, point)
      case .cubic(let first, let second, let point): add("c", first, second, point)
      }
    }
    return path.isEmpty ? "" : path + "z"
  }

  private static func tenths(_ value: Int) -> Int { (value + (value < 0 ? -50 : 50)) / 100 }

  private static func decimal(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    let value = abs(tenths)
    return value % 10 == 0 ? "\(sign)\(value / 10)" : "\(sign)\(value / 10).\(value % 10)"
  }
}
