import HandboekPreview
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for a signal that asks the program to end.
struct StopSignals: Sendable {
  static let interrupt = SIGINT
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  /// The pipe to which the handler writes: that is all a handler may do.
  private static let writeEnd = Atomic<Int32>(-1)
  private let readEnd: Int32

  /// Begins to catch the signals; a second one ends the program at once.
  init?() {
    guard let bell = WakeUp() else { return nil }
    readEnd = bell.readEnd
    Self.writeEnd.store(bell.writeEnd, ordering: .relaxed)
    for number in Self.numbers {
      var before = sigaction()
      _ = unsafe sigaction(number, nil, &before)
      // What was started with `nohup` stays when its terminal goes.
      if number == SIGHUP, Self.isIgnored(before) { continue }
      signal(number, Self.handler)
    }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    let code = errno
    signal(number, SIG_DFL)
    var byte = UInt8(truncatingIfNeeded: number)
    _ = unsafe write(writeEnd.load(ordering: .relaxed), &byte, 1)
    errno = code
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
      unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
  }

  /// The signal, once there is one; 0 when the task is cancelled first.
  ///
  /// It looks ten times a second rather than to keep a thread of the pool waiting.
  func next() async -> Int32 {
    while !Task.isCancelled {
      var byte: UInt8 = 0
      if unsafe read(readEnd, &byte, 1) == 1 { return Int32(byte) }
      try? await Task.sleep(for: .milliseconds(100))
    }
    return 0
  }

  /// Lets a signal do to this process what it always does.
  func deliver(_ number: Int32) {
    signal(number, SIG_DFL)
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
  }
}
