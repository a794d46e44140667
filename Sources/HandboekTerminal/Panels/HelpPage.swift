import HandboekPlainText

/// The help screen: every key and what it does, in as many columns as fit.
struct HelpPage: Sendable {
  /// The rows of the page, each with its cells.
  private(set) var rows: [[(keys: String, meaning: String)]]
  var top = 0
  private(set) var columnWidth: Int
  private(set) var keyWidth: Int

  init(settings: ReaderSettings, frame: Frame, top: Int = 0) {
    let entries = Action.allCases.compactMap { action -> (keys: String, meaning: String)? in
      if action == .catalogue, !settings.hasCatalogue { return nil }
      let keys = settings.keyMap.keys(for: action).prefix(2).map(KeyName.of)
      return keys.isEmpty ? nil : (keys.joined(separator: " "), action.meaning)
    }
    keyWidth = entries.reduce(0) { max($0, DisplayWidth.of($1.keys)) }
    let natural = keyWidth + 2 + entries.reduce(0) { max($0, DisplayWidth.of($1.meaning)) }
    let columns = max(1, min(3, (frame.columns - 1) / (natural + 1)))
    columnWidth = columns == 1 ? frame.columns - 2 : natural + 1
    if natural > frame.columns - 2 {
      // Too narrow for the keys beside what they do: these stand below them.
      keyWidth = 0
      rows = entries.flatMap { entry in
        [[(entry.keys, "")]]
          + TextLines.of(entry.meaning, width: max(1, frame.columns - 4)).map { [("", $0)] }
      }
    } else {
      let count = (entries.count + columns - 1) / columns
      rows = (0..<count).map { row in
        stride(from: row, to: entries.count, by: count).map { entries[$0] }
      }
    }
    self.top = min(max(0, top), lastTop(in: frame))
  }

  /// The last row that the page can begin with.
  func lastTop(in frame: Frame) -> Int { max(0, rows.count - frame.body.count + 1) }
}

extension Reader {
  mutating func takeInHelp(_ action: Action) {
    let step: Int
    switch action {
    case .lineDown: step = 1
    case .lineUp: step = -1
    case .screenDown, .halfDown: step = max(1, frame.height - 1)
    case .screenUp, .halfUp: step = -max(1, frame.height - 1)
    default: return help = nil
    }
    guard let page = help else { return }
    // A page that fits closes when one goes on.
    let last = page.lastTop(in: frame)
    if step > 0, page.top == last { return help = nil }
    help?.top = min(max(0, page.top + step), last)
  }
}
