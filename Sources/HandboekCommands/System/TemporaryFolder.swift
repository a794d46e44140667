import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that only this user can read, for the files that another program works on.
struct TemporaryFolder {
  let path: String
  private static let prefix = "handboek-pdf-"

  /// Makes a folder below TMPDIR, and clears those of processes that no longer run.
  init(_ environment: [String: String]) throws(CommandFailure) {
    let base = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    Self.removeLeftovers(in: base)
    path = "\(base)/\(Self.prefix)\(getpid())"
    // A folder with the number of this process is left over from an earlier one.
    try? FileManager.default.removeItem(atPath: path)
    guard unsafe mkdir(path, 0o700) == 0 else {
      throw CommandFailure(.cannotCreate, "de map ‘\(path)’ is niet te maken: \(SystemMessage.dutch(errno))")
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private static func removeLeftovers(in base: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    where name.hasPrefix(prefix) {
      guard let process = Int32(name.dropFirst(prefix.count)), process > 0 else { continue }
      if kill(process, 0) != 0, errno == ESRCH {
        try? FileManager.default.removeItem(atPath: "\(base)/\(name)")
      }
    }
  }
}
