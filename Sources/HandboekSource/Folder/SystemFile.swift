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
package enum SystemFile {
  enum Kind { case file, folder, link, other }

  /// Why the system refused: the value of `errno`.
  package struct Refusal: Error {
    package let code: Int32
  }

  /// What stands at a path, and its size in bytes; symbolic links are not followed.
  static func status(_ path: String) -> (kind: Kind, size: Int)? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return (kind(status), Int(status.st_size))
  }

  /// What a folder holds, in no order; the kind is nil where the file system does not tell it.
  static func entries(_ folder: String) throws(Refusal) -> [(name: String, kind: Kind?)] {
    guard let directory = unsafe opendir(folder) else { throw Refusal(code: errno) }
    defer { unsafe closedir(directory) }
    var found: [(name: String, kind: Kind?)] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      found.append((name, kind(unsafe entry.pointee.d_type)))
    }
    return found
  }

  private static func kind(_ type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// The bytes of a regular file of at most `limit` bytes; nil when it is larger or no regular file.
  ///
  /// Symbolic links are refused unless they are to be followed, as a user's own are; a pipe is opened without
  /// waiting, and not read.
  package static func read(
    _ path: String, limit: Int, followsLinks: Bool = false
  ) throws(Refusal) -> [UInt8]? {
    let links = followsLinks ? 0 : O_NOFOLLOW
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Refusal(code: errno) }
    guard kind(status) == .file, Int(status.st_size) <= limit else { return nil }
    // The file may grow or shrink while it is read: its end decides, not its size.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    // Room that is left is the end of a file: asking again would double the calls for thousands of small files.
    while filled < bytes.count {
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
