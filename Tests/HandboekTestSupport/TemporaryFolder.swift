import FoundationEssentials

/// A folder of files for one test; it goes when the value does.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter files: The contents by path; `/` makes folders.
  public init(_ files: [String: [UInt8]]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "handboek-\(UUID().uuidString)").path
    for (name, bytes) in files {
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  public convenience init(_ files: [String: String]) throws {
    try self.init(files.mapValues { Array($0.utf8) })
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
