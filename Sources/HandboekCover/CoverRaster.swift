/// Fills outlines with exact coverage of each pixel, in whole numbers only: the same pixels on every machine.
///
/// The method is that of FreeType's smooth rasteriser: each edge leaves, in the cells that it passes, how much height
/// it covers and how far from the left; the sum from left to right is the coverage. What lies between edges costs nothing.
struct CoverRaster {
  let width: Int
  let height: Int
  /// The rows of a PNG: a filter byte 0, then a byte for each pixel, a place in `palette`.
  private(set) var rows: [UInt8]
  private(set) var palette: [CoverColour]
  private var known: [CoverColour: UInt8]

  /// Where the mixtures of the colour that is being filled stand in the palette, by what is beneath and by coverage:
  /// looking each up by its colour was half of the time of filling.
  private var mixtures: [Mixture] = []

  private enum Mixture {
    case unknown, none
    case place(UInt8)
  }

  private struct Cell {
    var x: Int
    var cover: Int
    var area: Int
  }
  private var cells: [[Cell]]

  init(width: Int, height: Int, ground: CoverColour) {
    self.width = width
    self.height = height
    rows = [UInt8](repeating: 0, count: (width + 1) * height)
    palette = [ground]
    known = [ground: 0]
    cells = [[Cell]](repeating: [], count: height)
  }

  /// Fills a shape on a picture of which this raster is `width` of `units` wide.
  mutating func fill(_ shape: CoverShape, units: Int) {
    func scaled(_ point: CoverPoint) -> CoverPoint {
      CoverPoint(point.x * 256 * width / (1000 * units), point.y * 256 * width / (1000 * units))
    }
    var start = CoverPoint(0, 0)
    var here = start
    for step in shape.steps {
      switch step.moved(scaled) {
      case .move(let point):
        line(from: here, to: start)
        start = point
        here = point
      case .line(let point):
        line(from: here, to: point)
        here = point
      case .quadratic(let control, let point):
        quadratic(here, control, point)
        here = point
      case .cubic(let first, let second, let point):
        cubic(here, first, second, point)
        here = point
      }
    }
    line(from: here, to: start)
    mixtures = [Mixture](repeating: .unknown, count: 256 * 16)
    for row in 0..<height where !cells[row].isEmpty {
      sweep(row, shape.colour)
      cells[row].removeAll(keepingCapacity: true)
    }
  }

  private mutating func quadratic(_ start: CoverPoint, _ control: CoverPoint, _ end: CoverPoint) {
    let bend = abs(start.x - 2 * control.x + end.x) + abs(start.y - 2 * control.y + end.y)
    let count = Self.pieces(bend)
    var here = start
    for index in 1...count {
      let (a, b, c) = ((count - index) * (count - index), 2 * index * (count - index), index * index)
      let next = CoverPoint(
        (a * start.x + b * control.x + c * end.x) / (count * count),
        (a * start.y + b * control.y + c * end.y) / (count * count))
      line(from: here, to: next)
      here = next
    }
  }

  private mutating func cubic(
    _ start: CoverPoint, _ first: CoverPoint, _ second: CoverPoint, _ end: CoverPoint
  ) {
    let bend =
      abs(start.x - 2 * first.x + second.x) + abs(start.y - 2 * first.y + second.y)
      + abs(first.x - 2 * second.x + end.x) + abs(first.y - 2 * second.y + end.y)
    let count = Self.pieces(bend)
    var here = start
    for index in 1...count {
      let rest = count - index
      let (a, b) = (rest * rest * rest, 3 * rest * rest * index)
      let (c, d) = (3 * rest * index * index, index * index * index)
      let whole = count * count * count
      let next = CoverPoint(
        (a * start.x + b * first.x + c * second.x + d * end.x) / whole,
        (a * start.y + b * first.y + c * second.y + d * end.y) / whole)
      line(from: here, to: next)
      here = next
    }
  }

  /// How many straight pieces stay within an eighth of a pixel of a curve.
  private static func pieces(_ bend: Int) -> Int {
    var count = 1
    while count < 64, count * count * 128 < bend { count += 1 }
    return count
  }

  /// Leaves an edge in the cells that it passes; coordinates in 256ths of a pixel.
  private mutating func line(from: CoverPoint, to: CoverPoint) {
    guard from.y != to.y else { return }
    let sign = from.y < to.y ? 1 : -1
    let (top, bottom) = from.y < to.y ? (from, to) : (to, from)
    var (x, y) = (top.x, top.y)
    while y < bottom.y {
      let row = y >> 8
      let nextY = min((row + 1) << 8, bottom.y)
      let nextX =
        nextY == bottom.y ? bottom.x : top.x + (bottom.x - top.x) * (nextY - top.y) / (bottom.y - top.y)
      if row >= 0, row < height { edge(row, x, nextX, height: nextY - y, sign) }
      (x, y) = (nextX, nextY)
    }
  }

  /// Leaves an edge within one row.
  private mutating func edge(_ row: Int, _ from: Int, _ to: Int, height: Int, _ sign: Int) {
    let (left, right) = (min(from, to), max(from, to))
    var x = left
    var done = 0
    repeat {
      let column = x >> 8
      let next = min((column + 1) << 8, right)
      let reached = next == right ? height : height * (next - left) / (right - left)
      let cover = sign * (reached - done)
      if column < 0 {
        cells[row].append(Cell(x: 0, cover: cover, area: 0))
      } else if column < width {
        let area = cover * ((x - column << 8) + (next - column << 8))
        cells[row].append(Cell(x: column, cover: cover, area: area))
      }
      (x, done) = (next, reached)
    } while x < right
  }

  /// Colours a row by the cells that its edges left.
  private mutating func sweep(_ row: Int, _ colour: CoverColour) {
    let found = cells[row].sorted { $0.x < $1.x }
    var cover = 0
    var index = 0
    while index < found.count {
      let x = found[index].x
      var area = 0
      while index < found.count, found[index].x == x {
        cover += found[index].cover
        area += found[index].area
        index += 1
      }
      paint(row, x..<(x + 1), colour, Self.sixteenths(cover * 512 - area))
      let next = index < found.count ? found[index].x : width
      if next > x + 1 { paint(row, (x + 1)..<next, colour, Self.sixteenths(cover * 512)) }
    }
  }

  private static func sixteenths(_ area: Int) -> Int { min(16, (abs(area) * 16 + 65_536) / 131_072) }

  private mutating func paint(_ row: Int, _ columns: Range<Int>, _ colour: CoverColour, _ coverage: Int) {
    guard coverage > 0 else { return }
    let start = row * (width + 1) + 1
    let range = (start + columns.lowerBound)..<(start + columns.upperBound)
    if coverage == 16 {
      let place = place(of: colour) ?? 0
      unsafe rows.withUnsafeMutableBufferPointer { buffer in
        unsafe buffer[range].update(repeating: place)
      }
      return
    }
    for index in range {
      let beneath = Int(rows[index]) * 16 + coverage
      switch mixtures[beneath] {
      case .place(let place): rows[index] = place
      case .none: break
      case .unknown:
        let mixed = palette[Int(rows[index])].mixed(with: colour, coverage)
        // With a full palette an edge is a little less smooth.
        if let place = place(of: mixed) ?? (coverage >= 8 ? place(of: colour) : nil) {
          mixtures[beneath] = .place(place)
          rows[index] = place
        } else {
          mixtures[beneath] = .none
        }
      }
    }
  }

  /// The place of a colour in the palette, which has room for 256.
  private mutating func place(of colour: CoverColour) -> UInt8? {
    if let place = known[colour] { return place }
    guard let place = UInt8(exactly: palette.count) else { return nil }
    palette.append(colour)
    known[colour] = place
    return place
  }
}
