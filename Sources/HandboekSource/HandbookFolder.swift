public import HandboekDocument

/// Reads a handbook folder.
public enum HandbookFolder {
  /// Parses every file of the folder, in parallel.
  ///
  /// - Throws: `FolderError` when there is no folder or no `handboek.yml`; everything else that is
  ///   wrong is a diagnostic of the result.
  public static func parse(
    _ path: String, limits: SourceLimits = .standard
  ) async throws(FolderError) -> ParsedHandbook {
    throw FolderError.notFound(path)
  }
}

/// Why a folder could not be read at all.
public enum FolderError: Error, Hashable {
  /// There is no such folder.
  case notFound(String)
  /// The folder has no `handboek.yml`.
  case noConfiguration(String)
  /// The system refused to read a file: path, reason in Dutch.
  case unreadable(String, String)
}

/// The bounds on what a source folder may hold.
public struct SourceLimits: Sendable {
  public static let standard = SourceLimits()
}
