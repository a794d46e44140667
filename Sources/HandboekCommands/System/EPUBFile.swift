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
    try UserFile.read(path, limit: ContainerLimits.standard.totalBytes)
  }
}
