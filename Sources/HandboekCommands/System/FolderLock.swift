#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other runs of this program from putting files in a folder at the same time.
///
/// The lock is on the folder itself, so that nothing stays behind when the process is killed.
struct FolderLock {
  /// Nil on a file system that has no locks, and in a folder that may be written but not read.
  private let descriptor: Int32?

  /// How long another run may take to put its files in place.
  static let patience = Duration.seconds(60)

  /// Waits for the other run.
  init(_ folder: String, patience: Duration = FolderLock.patience) throws(CommandFailure) {
    let opened = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      descriptor = nil
      return
    }
    let end = ContinuousClock.now + patience
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK else {
        close(opened)
        descriptor = nil
        return
      }
      guard ContinuousClock.now < end else {
        close(opened)
        throw CommandFailure(
          .cannotCreate, "een ander programma houdt de map ‘\(folder)’ bezet",
          hint: "Wacht tot dat klaar is, of kies een andere map met --naar.")
      }
      usleep(20_000)
    }
    descriptor = opened
  }

  func release() { if let descriptor { close(descriptor) } }

  /// Does some short work while no other run has the folder, or without that after a second: what a reader
  /// keeps is never worth a longer wait.
  static func hold<Result>(
    _ folder: String, _ work: () throws(CommandFailure) -> Result
  ) throws(CommandFailure) -> Result {
    let lock = try? FolderLock(folder, patience: .seconds(1))
    defer { lock?.release() }
    return try work()
  }
}
