import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns signals into bytes of a pipe, so that they are met where keys are met.
package enum SignalPipe {
  private static let writeEnd = Atomic<Int32>(-1)
  /// How often Ctrl-C was pressed without being met.
  private static let interrupts = Atomic<Int>(0)
  private static let patience = 3

  static let handled = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT]
  private static let fatal = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT]

  /// Begins to catch signals; gives the end of the pipe to read from.
  static func open() -> Int32? {
    var ends: [Int32] = [0, 0]
    let piped = unsafe ends.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Int32(-1) }
      return unsafe pipe(base)
    }
    guard piped == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writeEnd.store(ends[1], ordering: .relaxed)
    for number in handled { catchSignal(number) }
    for number in fatal { signal(number, handleFatalSignal) }
    return ends[0]
  }

  /// Lets a signal do to this process what it always does.
  ///
  /// The thread that reads is one of the pool of tasks, where most signals are blocked.
  package static func deliver(_ number: Int32) {
    signal(number, SIG_DFL)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    raise(number)
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  static func catchSignal(_ number: Int32) { signal(number, handleSignal) }

  /// Lets signals do again what they always do.
  static func close(_ readEnd: Int32) {
    for number in handled + fatal { signal(number, SIG_DFL) }
    let end = writeEnd.exchange(-1, ordering: .relaxed)
    #if canImport(Glibc)
      _ = Glibc.close(end)
      _ = Glibc.close(readEnd)
    #elseif canImport(Musl)
      _ = Musl.close(end)
      _ = Musl.close(readEnd)
    #else
      _ = Darwin.close(end)
      _ = Darwin.close(readEnd)
    #endif
  }

  /// Passes a signal on; called within a handler.
  fileprivate static func pass(_ number: Int32) {
    if number == SIGINT, interrupts.add(1, ordering: .relaxed).newValue >= patience {
      TerminalModes.restoreInEmergency()
      _exit(128 + SIGINT)
    }
    let end = writeEnd.load(ordering: .relaxed)
    if end < 0 { return }
    let code = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = unsafe write(end, &byte, 1)
    errno = code
  }

  /// Ctrl-C was met.
  static func metInterrupt() { interrupts.store(0, ordering: .relaxed) }
}

private func handleSignal(_ number: Int32) { SignalPipe.pass(number) }

/// A fault of the program: the user gets the terminal back before the process ends as it would.
private func handleFatalSignal(_ number: Int32) {
  TerminalModes.restoreInEmergency()
  signal(number, SIG_DFL)
  raise(number)
}
