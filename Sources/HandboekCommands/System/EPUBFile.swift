import FoundationEssentials
import HandboekConformance
import HandboekContainer

/// An EPUB file that the user names.
enum EPUBFile {
  /// Whether a path ends as an EPUB does, in capitals or not.
  static func hasEnding(_ path: String) -> Bool { path.lowercased().hasSuffix(".epub") }

  /// Whether an argument names an EPUB rather than a folder.
  static func isNamed(_ argument: String) -> Bool {
    hasEnding(argument) && FileKind.of(argument) != .folder
  }

  /// The bytes of the file, within the limits of a container.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    guard FileKind.of(path) == .file else {
      throw CommandFailure(.noInput, "het bestand ‘\(path)’ bestaat niet")
    }
    let limit = ContainerLimits.standard.totalBytes
    guard let size = FileKind.size(of: path), size <= limit else {
      throw CommandFailure(.badData, "‘\(path)’ is groter dan \(limit >> 20) MB")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.noInput, "‘\(path)’ is niet te lezen")
    }
    return [UInt8](data)
  }
}
