import HandboekDiagnostics
import HandboekPlainText
import Synchronization

/// How far the making of editions is: one line on a terminal, which is drawn again and again.
final class EditionProgress: Sendable {
  private let total: Int
  private let stream: StandardStream
  /// Nil where nobody looks, or on a terminal that cannot go back to the start of a line.
  private let columns: Int?
  private let state: Mutex<State>

  private struct State {
    var done = 0
    var failed = 0
    /// What is being made, in the order in which it was begun.
    var running: [String] = []
    var start: ContinuousClock.Instant
    var drawn: ContinuousClock.Instant
    var isShown = false
  }

  /// Work that is done sooner than this needs no bar.
  private static let patience = Duration.milliseconds(700)
  private static let interval = Duration.milliseconds(100)
  private static let barWidth = 20

  init(total: Int, context: CommandContext, isQuiet: Bool) {
    self.total = total
    stream = context.messages
    let canShow = !isQuiet && context.messages.isTerminal && context.variable("TERM") != "dumb"
    columns = canShow ? Terminal.size(of: context.messages.descriptor)?.columns ?? 80 : nil
    let now = ContinuousClock.now
    state = Mutex(State(start: now, drawn: now))
  }

  func begin(_ name: String) {
    state.withLock { state in
      state.running.append(name)
      draw(&state, name)
    }
  }

  func end(_ name: String, succeeded: Bool) {
    state.withLock { state in
      state.running.removeAll { $0 == name }
      state.done += 1
      if !succeeded { state.failed += 1 }
      draw(&state, name)
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      if state.isShown { stream.tell("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func draw(_ state: inout State, _ last: String) {
    guard let columns else { return }
    let now = ContinuousClock.now
    guard now - state.start >= Self.patience, now - state.drawn >= Self.interval else { return }
    state.drawn = now
    state.isShown = true
    let line = Self.line(
      done: state.done, total: total, failed: state.failed, name: state.running.first ?? last,
      elapsed: now - state.start, columns: columns)
    stream.tell("\r" + line + "\u{1B}[K")
  }

  /// The line: "[████░░░░] 117 van 342, nog 0:12, voorbeeldgemeente-118".
  static func line(
    done: Int, total: Int, failed: Int, name: String?, elapsed: Duration, columns: Int
  ) -> String {
    let filled = total == 0 ? barWidth : barWidth * done / total
    var text = "[" + String(repeating: "█", count: filled)
    text += String(repeating: "░", count: barWidth - filled) + "] \(done) van \(total)"
    if done > 0, done < total {
      let left = elapsed * (total - done) / done
      let seconds = Int(left.components.seconds) + 1
      text += ", nog \(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }
    if failed > 0 { text += ", \(failed) mislukt" }
    if let name { text += ", " + PrintableText.clean(name) }
    // Signs of a name may be wider than one column; the last column stays free, so that nothing wraps.
    var line = ""
    var width = 0
    for sign in text {
      width += DisplayWidth.of(sign)
      if width >= columns { break }
      line.append(sign)
    }
    return line
  }
}
