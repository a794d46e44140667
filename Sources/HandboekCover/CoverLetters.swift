/// The letters of the cover, as outlines: the picture looks the same with any fonts, and with none.
struct CoverLetters: Sendable {
  /// One letter: how far it moves the pen, and its outline in thousandths of the size, y upwards.
  struct Letter: Hashable {
    var advance: Int
    var steps: [CoverShape.Step] = []
  }

  /// For titles.
  static let black = CoverLetters(blackTable)
  static let regular = CoverLetters(regularTable)

  private let bytes: [UInt8]
  /// Where each letter stands in the table; an outline is read when it is wanted.
  private let places: [UInt32: Range<Int>]

  init(_ table: StaticString) {
    let bytes = table.withUTF8Buffer { unsafe [UInt8]($0) }
    var places: [UInt32: Range<Int>] = [:]
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
      var reader = TableReader(bytes[start..<end])
      if let code = reader.code() { places[code] = reader.position..<end }
      start = end + 1
    }
    self.bytes = bytes
    self.places = places
  }

  /// The letter for a scalar; nil when the table has none.
  func letter(_ scalar: Unicode.Scalar) -> Letter? { letter(scalar.value, depth: 0) }

  private func letter(_ code: UInt32, depth: Int) -> Letter? {
    guard depth < 4, let place = places[code] else { return nil }
    var reader = TableReader(bytes[place])
    guard let advance = reader.number() else { return nil }
    var letter = Letter(advance: advance)
    guard reader.skip(UInt8(ascii: "=")) else {
      letter.steps = Self.steps(&reader)
      return letter
    }
    while let part = reader.code(), let x = reader.number(), let y = reader.number() {
      let steps = self.letter(part, depth: depth + 1)?.steps ?? []
      letter.steps += steps.map { $0.moved { CoverPoint($0.x + x, $0.y + y) } }
    }
    return letter
  }

  /// The contours of a letter; two points off the curve have one on it halfway (TrueType's way to save points).
  private static func steps(_ reader: inout TableReader) -> [CoverShape.Step] {
    var steps: [CoverShape.Step] = []
    var here = CoverPoint(0, 0)
    var first: CoverPoint?
    var control: CoverPoint?
    func close() {
      if let control, let first { steps.append(.quadratic(control, first)) }
      control = nil
      first = nil
    }
    while !reader.isAtEnd {
      if reader.skip(UInt8(ascii: ";")) {
        close()
        continue
      }
      let isOff = reader.skip(UInt8(ascii: "~"))
      guard let x = reader.number(), let y = reader.number() else { break }
      here = CoverPoint(here.x + x, here.y + y)
      if first == nil {
        first = here
        steps.append(.move(here))
      } else if isOff {
        if let control {
          let middle = CoverPoint((control.x + here.x) / 2, (control.y + here.y) / 2)
          steps.append(.quadratic(control, middle))
        }
        control = here
      } else if let passed = control {
        steps.append(.quadratic(passed, here))
        control = nil
      } else {
        steps.append(.line(here))
      }
    }
    close()
    return steps
  }

  /// The width of a text in thousandths of the size; letters that the table lacks have none.
  func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (advance($1) ?? 0) }
  }

  private func advance(_ scalar: Unicode.Scalar) -> Int? {
    guard let place = places[scalar.value] else { return nil }
    var reader = TableReader(bytes[place])
    return reader.number()
  }

  /// The text without what cannot be drawn: other scripts, emoji.
  func drawable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where places[scalar.value] != nil || scalar.properties.isWhitespace {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The text as one outline, its base line from (`x`, `y`) to the right, in units of the cover.
  func outline(_ text: String, size: Int, x: Int, y: Int) -> [CoverShape.Step] {
    var steps: [CoverShape.Step] = []
    var pen = 0
    for scalar in text.unicodeScalars {
      guard let letter = letter(scalar) else { continue }
      steps += letter.steps.map { step in
        step.moved { CoverPoint(1000 * x + (pen + $0.x) * size, 1000 * y - $0.y * size) }
      }
      pen += letter.advance
    }
    return steps
  }
}

extension CoverShape.Step {
  /// The same step with every point moved.
  func moved(_ move: (CoverPoint) -> CoverPoint) -> CoverShape.Step {
    switch self {
    case .move(let point): .move(move(point))
    case .line(let point): .line(move(point))
    case .quadratic(let control, let point): .quadratic(move(control), move(point))
    case .cubic(let first, let second, let point): .cubic(move(first), move(second), move(point))
    }
  }
}
