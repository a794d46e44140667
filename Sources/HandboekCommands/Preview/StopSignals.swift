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
    var ends: [Int32] = [0, 0]
    let result = unsafe ends.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Int32(-1) }
      return unsafe pipe(base)
    }
    guard result == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    readEnd = ends[0]
    Self.writeEnd.store(ends[1], ordering: .relaxed)
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
