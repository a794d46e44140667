import Synchronization

/// How many browsers can be served at once: enough for every window, too few to use up the descriptors.
final class ConnectionRoom: Sendable {
  private static let maximum = 128
  private let count = Mutex(0)

  /// Whether there is room for one more.
  func enter() -> Bool {
    count.withLock { count in
      guard count < Self.maximum else { return false }
      count += 1
      return true
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}
