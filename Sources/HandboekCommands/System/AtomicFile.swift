import HandboekContainer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that appear whole or not at all: each is written beside its target and then renamed.
///
/// Either all of them are put in place or none: what one of them replaced comes back when a later one fails.
/// Two builds do not mix in one folder, for each holds a lock on it. Every temporary name has this process's
/// number, so that the next build recognises and clears what a killed one left behind.
enum AtomicFile {
  /// One file to make.
  struct Content {
    /// The name, or the path from the folder.
    var name: String
    var bytes: [UInt8]
  }

  /// Writes all files into a folder, and only then puts them in place, in the order given.
  ///
  /// Folders that were made for them go again when it fails.
  ///
  /// - Parameter isHeld: Whether the caller has the lock on the folder; asking for it again would wait for oneself.
  static func write(_ files: [Content], into folder: String, isHeld: Bool = false) throws(CommandFailure) {
    var made: [String] = []
    var temporary: [String] = []
    let signals = HeldSignals()
    defer { signals.release() }
    do throws(CommandFailure) {
      try makeFolder(folder, &made)
      let lock = isHeld ? nil : try FolderLock(folder)
      defer { lock?.release() }
      let targets = files.map { folder + "/" + $0.name }
      let folders = Set(targets.map { split($0).folder }).sorted()
      for folder in folders {
        try makeFolder(folder, &made)
        removeLeftovers(of: targets.map(split).filter { $0.folder == folder }.map(\.name), in: folder)
      }
      for (file, target) in zip(files, targets) {
        if signals.hasArrived { throw CommandFailure(.inputOutput, "afgebroken; er is niets veranderd") }
        if FileKind.of(target) == .folder { throw failure(target, EISDIR) }
        let path = temporaryPath(target)
        temporary.append(path)
        try write(file.bytes, to: path, for: target)
      }
      try place(targets, temporary)
      for folder in folders { synchronise(folder) }
    } catch {
      for path in temporary { unsafe unlink(path) }
      for path in made.reversed() { unsafe rmdir(path) }
      throw error
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Renames all files to their targets; when one cannot be, the others become again what they were.
  private static func place(_ targets: [String], _ temporary: [String]) throws(CommandFailure) {
    var placed: [(target: String, earlier: String?)] = []
    defer { for (_, earlier) in placed { if let earlier { unsafe unlink(earlier) } } }
    for (target, path) in zip(targets, temporary) {
      let earlier = temporaryPath(target, mark: earlierMark)
      unsafe unlink(earlier)
      // A second name for what stands there; not every file system has those.
      let isKept = unsafe linkat(AT_FDCWD, target, AT_FDCWD, earlier, 0) == 0
      let isNew = !isKept && errno == ENOENT
      guard unsafe rename(path, target) == 0 else {
        let code = errno
        if isKept { unsafe unlink(earlier) }
        for (target, earlier) in placed.reversed() {
          if let earlier { unsafe rename(earlier, target) } else { unsafe unlink(target) }
        }
        throw failure(target, code)
      }
      if isKept || isNew { placed.append((target, isKept ? earlier : nil)) }
    }
  }

  /// What stands behind the name of a file in the name of what it replaces.
  private static let earlierMark = ".oud"

  /// Makes a folder and the folders above it; adds those that were not there.
  private static func makeFolder(_ path: String, _ made: inout [String]) throws(CommandFailure) {
    if FileKind.of(path) == .folder { return }
    var current = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      current += (current.isEmpty || current == "/" ? "" : "/") + part
      if FileKind.of(current) == .folder { continue }
      if unsafe mkdir(current, 0o777) == 0 {
        made.append(current)
      } else if errno != EEXIST || FileKind.of(current) != .folder {
        let reason = errno == EEXIST ? "er staat een bestand met die naam" : SystemMessage.dutch(errno)
        throw CommandFailure(.cannotCreate, "de map ‘\(path)’ is niet te maken: \(reason)")
      }
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, for target: String
  ) throws(CommandFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw failure(target, errno) }
    var code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe DescriptorWriting.writeAll(buffer, to: descriptor)
    }
    if code == 0, fsync(descriptor) != 0, errno != EINVAL { code = errno }
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else { throw failure(target, code) }
  }

  /// Makes the renames survive a power cut; a file system that cannot do this does not matter.
  private static func synchronise(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func temporaryPath(_ target: String, mark: String = "") -> String {
    let (folder, name) = split(target)
    return "\(folder)/.\(stem(name))\(mark).\(getpid()).tmp"
  }

  /// A name that leaves room for what comes around it: file systems allow 255 bytes.
  private static func stem(_ name: String) -> String {
    if name.utf8.count <= 200 { return name }
    var short = name
    while short.utf8.count > 160 { short.removeLast() }
    // Two long names may begin the same.
    return short + SHA256.hexadecimal(Array(name.utf8)).prefix(32)
  }

  /// Removes the temporary files of builds that no longer run.
  private static func removeLeftovers(of names: [String], in folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    defer { unsafe closedir(directory) }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let process = processNumber(in: name, of: names), process != getpid() else { continue }
      if kill(process, 0) != 0, errno == ESRCH { unsafe unlink(folder + "/" + name) }
    }
  }

  /// The process that made a temporary file of one of `names`.
  private static func processNumber(in name: String, of names: [String]) -> Int32? {
    for known in names.map(stem).flatMap({ [$0, $0 + earlierMark] })
    where name.hasPrefix(".\(known).") && name.hasSuffix(".tmp") {
      if let number = Int32(name.dropFirst(known.count + 2).dropLast(4)), number > 0 { return number }
    }
    return nil
  }

  private static func failure(_ path: String, _ code: Int32) -> CommandFailure {
    let status: ExitStatus = [ENOSPC, EDQUOT, EIO, EFBIG].contains(code) ? .inputOutput : .cannotCreate
    return CommandFailure(status, "‘\(path)’ is niet te schrijven: \(SystemMessage.dutch(code))")
  }
}
