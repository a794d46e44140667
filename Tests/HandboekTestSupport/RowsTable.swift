import FoundationEssentials

/// A table that tells for each requirement which tests hold it (`ROWS.md`): the last cell of a row names them as
/// `Suite.test`, or as files such as `lees.md`.
public enum RowsTable {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// What is wrong with a table: a row without a test, and a test that does not exist.
  ///
  /// - Parameters:
  ///   - path: The table, from the folder of all tests.
  ///   - modules: The modules of which the tests may be named, without "Handboek" and "Tests".
  ///   - files: The folders and files, from the folder of all tests, that a row may name instead of a test.
  /// - Returns: The number of rows, and the faults.
  public static func check(
    _ path: String, modules: [String], files: [String] = []
  ) -> (rows: Int, faults: [String]) {
    let rows = text(path).split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    var sources: [String: String] = [:]
    var faults: [String] = []
    for row in rows {
      let cells = row.split(separator: "|").map(String.init)
      let names = (cells.last ?? "").split(separator: "`").filter { $0.contains(".") }
      let named = names.filter { $0.contains("Tests.") }
      let others = names.filter { name in files.contains { exists($0 + "/" + name) } }
      if named.isEmpty && others.isEmpty { faults.append("\(cells[0]) noemt geen test") }
      for name in names where !named.contains(name) && !others.contains(name) && !files.isEmpty {
        faults.append("\(name) bestaat niet")
      }
      for name in named {
        let parts = name.split(separator: ".").map(String.init)
        if sources[parts[0]] == nil {
          sources[parts[0]] = modules.map { text("Handboek\($0)Tests/\(parts[0]).swift") }.joined()
        }
        if sources[parts[0]]?.contains("func \(parts[1])(") != true { faults.append("\(name) bestaat niet") }
      }
    }
    return (rows.count, faults)
  }

  private static func text(_ path: String) -> String {
    (try? Data(contentsOf: tests.appending(path: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: tests.appending(path: path).path)
  }
}
