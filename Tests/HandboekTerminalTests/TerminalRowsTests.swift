import HandboekTestSupport
import Testing

/// The table of rows names tests that exist.
struct TerminalRowsTests {
  @Test func everyRowNamesTestsThatExist() {
    let found = RowsTable.check(
      "HandboekTerminalTests/ROWS.md",
      modules: [
        "Terminal", "Reading", "Search", "PlainText", "Container", "XML", "Diagnostics", "Commands",
        "Outputs",
      ], files: ["HandboekCommandsTests/Commands", "../Tools/terminal", "../Tools/man", "../Tools"])
    #expect(found.rows == 54)
    #expect(found.faults == [])
  }
}
