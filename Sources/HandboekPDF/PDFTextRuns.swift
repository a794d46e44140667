/// A stretch of text on a page: where it begins and how large its letters are.
struct PDFTextRun: Sendable, Hashable {
  var x: Double
  /// The distance of the base line from the lower edge, in points.
  var y: Double
  var size: Double
}

/// Follows the operators of a page to find where its text stands (ISO 32000-1 §8.4, §9.4).
struct PDFTextRuns {
  private(set) var runs: [PDFTextRun] = []
  private var state = State()
  private var stack: [State] = []
  private var line = PDFMatrix()
  private var text = PDFMatrix()
  /// Whether text was shown since the place was set; widths are not followed, so only its beginning is known.
  private var isShown = false

  private static let maximumStates = 1_000
  private static let maximumRuns = 500_000

  private struct State {
    var matrix = PDFMatrix()
    var size = 0.0
    var leading = 0.0
    var rise = 0.0
    var isInvisible = false
  }

  init(_ operators: [UInt8]) {
    var scanner = PDFScanner(operators[...])
    var operands: [PDFValue] = []
    while let token = scanner.token(), runs.count < Self.maximumRuns {
      switch token {
      case .value(let value):
        if operands.count < 64 { operands.append(value) }
      case .word("BI"):
        // The bytes of a picture in the text of the operators are no operators; the engines write none.
        return
      case .word(let name):
        perform(name, operands)
        operands.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func perform(_ name: String, _ operands: [PDFValue]) {
    switch name {
    case "q": if stack.count < Self.maximumStates { stack.append(state) }
    case "Q": state = stack.popLast() ?? state
    case "cm": if let matrix = PDFMatrix(operands) { state.matrix = matrix.then(state.matrix) }
    case "Tf": state.size = operands.last?.number ?? 0
    case "TL": state.leading = operands.last?.number ?? 0
    case "Ts": state.rise = operands.last?.number ?? 0
    case "Tr": state.isInvisible = operands.last?.integer == 3
    case "BT": place(PDFMatrix())
    case "Tm": if let matrix = PDFMatrix(operands) { place(matrix) }
    case "Td": move(operands)
    case "TD":
      state.leading = -(operands.last?.number ?? 0)
      move(operands)
    case "T*": nextLine()
    case "Tj", "TJ": show(operands.last)
    case "'", "\"":
      nextLine()
      show(operands.last)
    default: break
    }
  }

  private mutating func place(_ matrix: PDFMatrix) {
    line = matrix
    text = matrix
    isShown = false
  }

  private mutating func move(_ operands: [PDFValue]) {
    let numbers = operands.suffix(2).compactMap(\.number)
    guard numbers.count == 2 else { return }
    // The next letter of the same line is no new stretch: Chromium places each letter.
    let wasShown = isShown
    place(PDFMatrix(x: numbers[0], y: numbers[1]).then(line))
    isShown = wasShown && numbers[1] == 0
  }

  private mutating func nextLine() {
    place(PDFMatrix(x: 0, y: -state.leading).then(line))
  }

  private mutating func show(_ value: PDFValue?) {
    guard !isShown, !state.isInvisible, let value, Self.hasText(value) else { return }
    let place = PDFMatrix(x: 0, y: state.rise).then(text).then(state.matrix)
    let size = abs(place.d) * state.size
    guard place.isLevel, size > 0, place.e.isFinite, place.f.isFinite, size.isFinite else { return }
    runs.append(PDFTextRun(x: place.e, y: place.f, size: size))
    isShown = true
  }

  private static func hasText(_ value: PDFValue) -> Bool {
    switch value {
    case .string(let bytes): !bytes.isEmpty
    case .array(let values):
      values.contains { if case .string(let bytes) = $0 { !bytes.isEmpty } else { false } }
    default: false
    }
  }
}
