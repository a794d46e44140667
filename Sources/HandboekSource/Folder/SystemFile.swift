#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files through the system's own calls.
///
/// Foundation's `attributesOfItem` also looks up the owner's name in the user database, for each
/// file: a third of the time to read a handbook of 1,500 files.
enum SystemFile {
  enum Kind { case file, folder, link, other }

  /// Why the system refused: the value of `errno`.
  struct Refusal: Error {
    let code: Int32
  }

  /// What stands at a path, and its size in bytes; symbolic links are not followed.
  static func status(_ path: String) -> (kind: Kind, size: Int)? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return (kind(status), Int(status.st_size))
  }

  /// The bytes of a regular file of at most `limit` bytes; nil when it is larger or no regular file.
  static func read(_ path: String, limit: Int) throws(Refusal) -> [UInt8]? {
    // What was a file when the names were read may be a link by now, or a pipe that nobody writes to.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Refusal(code: errno) }
    guard kind(status) == .file, Int(status.st_size) <= limit else { return nil }
    // The file may grow or shrink while it is read: its end decides, not its size.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe posixRead(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, buffer.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Refusal(code: errno) }
      if count == 0 { break }
      filled += count
      if filled > limit { return nil }
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  private static func posixRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, buffer, count)
    #else
      unsafe Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}

extension SystemFile.Refusal {
  /// The reason in Dutch.
  var dutch: String {
    switch code {
    case EACCES, EPERM: "er is geen toestemming om te lezen"
    case ENOENT: "het bestaat niet meer"
    case EMFILE, ENFILE: "er zijn te veel bestanden tegelijk open"
    case EIO: "het opslagmedium geeft een fout"
    case ELOOP: "het is een symbolische link"
    default: "het is niet te lezen"
    }
  }
}
