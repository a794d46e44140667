import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C and SIGTERM while many files are made: what is being written becomes whole, and no more is begun.
///
/// The second time the signal does what it always does.
enum Interruption {
  private static let received = Atomic<Int32>(0)
  private static let handled = [SIGINT, SIGTERM, SIGHUP]

  /// Begins to catch them.
  static func begin() {
    // Made before a handler can need it.
    received.store(0, ordering: .relaxed)
    for number in handled { signal(number, handleInterruption) }
  }

  /// Lets the signals do again what they always do.
  static func end() {
    for number in handled { signal(number, SIG_DFL) }
  }

  /// The signal that came; nil as long as none did.
  static var signalNumber: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Called within a handler: nothing but stores and `signal(2)`.
  fileprivate static func receive(_ number: Int32) {
    received.store(number, ordering: .relaxed)
    signal(number, SIG_DFL)
  }
}

private func handleInterruption(_ number: Int32) { Interruption.receive(number) }
