import HandboekSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that the user names, or that lies in the user's own folders: read within a limit.
///
/// Only regular files are: a device never ends, and who opens a pipe waits for somebody to write.
enum UserFile {
  /// The bytes of a file; links are followed.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that are read.
  ///   - cure: What the user can do with a larger file.
  static func read(_ path: String, limit: Int, cure: String? = nil) throws(CommandFailure) -> [UInt8] {
    switch FileKind.of(path) {
    case .file: break
    case .folder: throw CommandFailure(.noInput, "‘\(path)’ is een map, geen bestand")
    case .special:
      throw CommandFailure(
        .noInput, "‘\(path)’ is geen gewoon bestand, maar een apparaat of een pijp",
        hint: "Bewaar de inhoud in een bestand en geef dat op.")
    case nil: throw CommandFailure(.noInput, "het bestand ‘\(path)’ bestaat niet")
    }
    do throws(SystemFile.Refusal) {
      if let bytes = try SystemFile.read(path, limit: limit, followsLinks: true) { return bytes }
    } catch {
      throw CommandFailure(.noInput, "‘\(path)’ is niet te lezen: \(SystemMessage.dutch(error.code))")
    }
    throw CommandFailure(.noInput, "‘\(path)’ is groter dan \(ByteCount.dutch(limit))", hint: cure)
  }

  /// The bytes of a file that need not be there; nil when it is not, cannot be read, or is larger than the limit.
  static func contents(_ path: String, limit: Int) -> [UInt8]? {
    (try? SystemFile.read(path, limit: limit, followsLinks: true)) ?? nil
  }
}
