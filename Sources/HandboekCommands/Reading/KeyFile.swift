import HandboekTerminal

/// The user's own keys: the file `toetsen` below XDG_CONFIG_HOME.
enum KeyFile {
  private static let maximumBytes = 1 << 16

  /// The keys to read with; a file that is wrong is an error, so that nobody reads with keys they do not know.
  static func load(_ environment: [String: String]) throws(CommandFailure) -> KeyMap {
    guard let path = path(environment), FileKind.of(path) == .file else { return .standard }
    let bytes = try UserFile.read(path, limit: maximumBytes)
    let (map, faults) = KeyMap.parse(String(decoding: bytes, as: UTF8.self))
    guard let first = faults.first else { return map }
    let more = faults.count > 1 ? "; en nog \(faults.count - 1) meer" : ""
    throw CommandFailure(
      .usage, "‘\(path)’, \(first)\(more)", hint: "‘handboek lees --toetsen’ toont hoe het bestand eruitziet."
    )
  }

  static func path(_ environment: [String: String]) -> String? {
    UserFolder.of("XDG_CONFIG_HOME", usual: ".config", environment).map { $0 + "/toetsen" }
  }
}
