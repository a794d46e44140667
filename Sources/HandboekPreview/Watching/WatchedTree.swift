#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder and below it, as far as it matters.
enum WatchedTree {
  /// One thing that stands there, with what differs when it is written anew.
  struct Entry: Sendable, Hashable {
    /// Relative to the folder; empty for the folder itself.
    var path: String
    var isFolder: Bool
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
    var mode: UInt32
  }

  /// How deep folders may be nested, and how many things there may be; a handbook has less.
  private static let depth = 32
  private static let maximum = 60_000

  /// Everything that matters; empty when the folder is not there.
  ///
  /// Symbolic links are not followed.
  static func entries(_ root: String, covers: FolderWatch.Cover) -> [Entry] {
    guard let top = entry("", in: root), top.isFolder else { return [] }
    var found = [top]
    var pending: [(path: String, depth: Int)] = [("", 0)]
    while let (folder, level) = pending.popLast(), found.count < maximum {
      for name in names(in: folder.isEmpty ? root : root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        guard let entry = entry(path, in: root), covers(path, entry.isFolder) else { continue }
        found.append(entry)
        if entry.isFolder, level < depth { pending.append((path, level + 1)) }
      }
    }
    return found
  }

  /// What stands at a path; nil when nothing does.
  static func entry(_ path: String, in root: String) -> Entry? {
    var status = stat()
    let whole = path.isEmpty ? root : root + "/" + path
    // The folder itself may be reached through a link, as the other commands read it.
    let result = unsafe path.isEmpty ? stat(whole, &status) : lstat(whole, &status)
    guard result == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    // The time of a folder tells of files that may not matter.
    return Entry(
      path: path, isFolder: isFolder, inode: UInt64(status.st_ino),
      size: isFolder ? 0 : Int64(status.st_size), seconds: isFolder ? 0 : Int(time.tv_sec),
      nanoseconds: isFolder ? 0 : Int(time.tv_nsec), mode: UInt32(status.st_mode))
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
