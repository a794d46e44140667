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
/// What was ignored (`nohup`) stays ignored, and what somebody else catches is caught there afterwards.
struct HeldSignals {
  fileprivate static let arrived = Atomic<Int32>(0)
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private let earlier: [(number: Int32, handler: SignalHandler)]

  init() {
    Self.arrived.store(0, ordering: .relaxed)
    earlier = Self.numbers.map { number in
      let handler = signal(number, noteSignal)
      if Self.isIgnored(handler) { signal(number, SIG_IGN) }
      return (number, handler)
    }
  }

  /// Whether one of them has come.
  var hasArrived: Bool { Self.arrived.load(ordering: .relaxed) != 0 }

  /// Lets signals do again what they did, and passes on the one that came.
  func release() {
    for (number, handler) in earlier { signal(number, handler) }
    let number = Self.arrived.exchange(0, ordering: .relaxed)
    if number == 0 { return }
    // This may be a thread of the pool of tasks, where signals are blocked.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    raise(number)
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static func isIgnored(_ handler: SignalHandler) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// What `signal(2)` takes and gives; nil is the default.
private typealias SignalHandler = (@convention(c) (Int32) -> Void)?

private func noteSignal(_ number: Int32) { HeldSignals.arrived.store(number, ordering: .relaxed) }
