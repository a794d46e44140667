#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps other processes of this program out of a folder while one reads and writes in it.
enum FolderLock {
  /// How long to wait for another process, in steps of ten milliseconds.
  private static let patience = 100

  /// Does some work while no other process has the folder.
  ///
  /// The lock is the folder's own (flock): nothing is left behind, also not by a process that was killed. Where there are
  /// no locks, as on some network drives, and after a second of waiting, the work is done without.
  static func hold<Result>(
    _ folder: String, _ work: () throws(CommandFailure) -> Result
  ) throws(CommandFailure) -> Result {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    var left = descriptor >= 0 ? patience : 0
    while left > 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      usleep(10_000)
      left -= 1
    }
    return try work()
  }
}
