import HandboekTestSupport
import Testing

/// The table of rows names tests that exist.
@Suite struct RowsTableTests {
  @Test func everyRowNamesTestsThatExist() {
    let found = RowsTable.check(
      "HandboekEPUBTests/ROWS.md", modules: ["EPUB", "Accessibility", "Linking", "Outputs"])
    #expect(found.rows > 35)
    #expect(found.faults == [])
  }
}
