import FoundationEssentials
import Testing

/// The table of rows names tests that exist.
@Suite struct RowsTableTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) -> String {
    (try? Data(contentsOf: tests.appending(path: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func everyRowNamesTestsThatExist() {
    let folders = ["EPUB", "Accessibility", "Linking", "Outputs"]
    let rows = Self.text("HandboekEPUBTests/ROWS.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count > 35)
    var sources: [String: String] = [:]
    for row in rows.dropFirst() {
      let cells = row.split(separator: "|").map(String.init)
      let names = cells.last?.split(separator: "`").filter { $0.contains("Tests.") } ?? []
      #expect(!names.isEmpty, "\(cells[0]) noemt geen test")
      for name in names {
        let parts = name.split(separator: ".").map(String.init)
        if sources[parts[0]] == nil {
          sources[parts[0]] = folders.map { Self.text("Handboek\($0)Tests/\(parts[0]).swift") }.joined()
        }
        #expect(sources[parts[0]]?.contains("func \(parts[1])(") == true, "\(name) bestaat niet")
      }
    }
  }
}
