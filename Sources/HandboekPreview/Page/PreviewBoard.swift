import HandboekDiagnostics
public import HandboekPrint
import Synchronization

/// What the windows show, and what has changed since each of them was told.
///
/// Everything that changes has the number of the change. A window that knows the book up to some number gets
/// what is newer, so it does not matter when it came, or how long it was away.
public final class PreviewBoard: Sendable {
  /// Up to where a window knows the book: the run of the program, and the number of the change.
  struct Place: Sendable, Hashable {
    var run: String
    var change: Int

    /// `run.change`, as the id of an event has it.
    var text: String { "\(run).\(change)" }

    init(run: String, change: Int) {
      self.run = run
      self.change = change
    }

    init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let change = Int(parts[1]) else { return nil }
      self.init(run: String(parts[0]), change: change)
    }
  }

  private struct State {
    var change = 0
    var parts: PageParts?
    /// The change that brought the first page.
    var firstPage = Int.max
    /// The change in which each stretch became what it is.
    var changes: [String: Int] = [:]
    var orderChange = 0
    var report: PreviewReport?
    var reportChange = 0
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextListener = 0
  }

  private let run: String
  private let state = Mutex(State())

  /// - Parameter run: What tells this run of the program from any other: letters and digits.
  public init(run: String) { self.run = run }

  /// Shows a book and a report; what did not change is not sent again.
  ///
  /// - Parameters:
  ///   - parts: The page; nil leaves the last one.
  ///   - report: What the panel says; nil leaves it as it was.
  /// - Returns: Whether anything is new.
  @discardableResult
  public func publish(_ parts: PageParts? = nil, _ report: PreviewReport? = nil) -> Bool {
    state.withLock { state in
      let change = state.change + 1
      var isNew = false
      if let parts {
        let known = Dictionary(
          (state.parts?.all ?? []).map { ($0.name, $0.html) }, uniquingKeysWith: { first, _ in first })
        for part in parts.all where known[part.name] != part.html {
          state.changes[part.name] = change
          isNew = true
        }
        if state.parts == nil {
          state.firstPage = change
        } else if state.parts?.main.map(\.name) != parts.main.map(\.name) {
          state.orderChange = change
          isNew = true
        }
        state.parts = parts
      }
      if let report, report != state.report {
        state.report = report
        state.reportChange = change
        isNew = true
      }
      guard isNew else { return false }
      state.change = change
      for listener in state.listeners.values { listener.yield() }
      return true
    }
  }

  /// The page as it is now, whole.
  func page() -> PreviewPage {
    state.withLock { state in
      PreviewPage(
        parts: state.parts, report: state.report, place: Place(run: run, change: state.change))
    }
  }

  /// What a window has to do.
  enum Update: Sendable, Hashable {
    /// Load the whole page: it shows another run of the program, or no book.
    case reload
    /// Take this over: JSON on one line.
    case changes(String, Place)
  }

  /// What is new since a place; nil when nothing is.
  func update(since place: Place?) -> Update? {
    state.withLock { state in
      let now = Place(run: run, change: state.change)
      guard let place, place.run == run, place.change <= state.change else { return .reload }
      guard place.change < state.change else { return nil }
      if state.firstPage != .max, place.change < state.firstPage { return .reload }
      var fields = ["\"versie\":\(now.change)"]
      let fresh = (state.parts?.all ?? []).filter { (state.changes[$0.name] ?? 0) > place.change }
      let isReordered = state.orderChange > place.change
      if !fresh.isEmpty || isReordered {
        let pairs = fresh.map { part in
          DiagnosticJSON.quote(part.name) + ":"
            + DiagnosticJSON.quote(String(decoding: part.html, as: UTF8.self))
        }
        fields.append("\"stukken\":{" + pairs.joined(separator: ",") + "}")
      }
      if isReordered, let parts = state.parts {
        let names = parts.main.map { DiagnosticJSON.quote($0.name) }
        fields.append("\"orde\":[" + names.joined(separator: ",") + "]")
      }
      if let report = state.report, state.reportChange > place.change {
        fields.append(
          "\"meldingen\":{\"ernst\":\"\(report.gravity.rawValue)\",\"stand\":\(DiagnosticJSON.quote(report.standing)),"
            + "\"lijst\":\(DiagnosticJSON.quote(String(decoding: report.list, as: UTF8.self)))}")
      }
      return .changes("{" + fields.joined(separator: ",") + "}", now)
    }
  }

  /// Tells each time that something is new; once at the start.
  func signals() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.nextListener += 1
      state.listeners[state.nextListener] = continuation
      return state.nextListener
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.listeners[number] = nil }
    }
    continuation.yield()
    return stream
  }
}
