import HandboekTerminal
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Holds back the signals that end a program, so that it can first clear away what it was writing.
///
/// What is ignored (`nohup`) stays so, and what another part of the program catches is left to that.
struct HeldSignals {
  fileprivate static let arrived = Atomic<Int32>(0)
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private let held: [Int32]

  init() {
    Self.arrived.store(0, ordering: .relaxed)
    held = Self.numbers.filter { number in
      let handler = signal(number, noteSignal)
      // SIG_DFL is nil.
      if handler != nil { signal(number, handler) }
      return handler == nil
    }
  }

  /// Whether one of them has come.
  var hasArrived: Bool { Self.arrived.load(ordering: .relaxed) != 0 }

  /// Lets signals do again what they did, and passes on the one that came.
  func release() {
    for number in held { signal(number, SIG_DFL) }
    let number = Self.arrived.exchange(0, ordering: .relaxed)
    if number != 0 { SignalPipe.deliver(number) }
  }
}

private func noteSignal(_ number: Int32) { HeldSignals.arrived.store(number, ordering: .relaxed) }
