import HandboekTerminal
import Testing

/// Two readers of one book at once: what either kept, holds.
struct RecordMergingTests {
  private static func record(_ names: [String], at offset: Int = 0) -> ReadingRecord {
    var record = ReadingRecord(title: "Boek", identifier: "urn:boek")
    record.bookmarks = names.map { Bookmark(name: $0, place: place(offset)) }
    record.place = place(offset)
    return record
  }

  private static func place(_ offset: Int) -> Locator {
    Locator(document: "h01.xhtml", element: "", offset: offset, before: "", after: "woord")
  }

  private static func names(_ record: ReadingRecord) -> [String] { record.bookmarks.map(\.name) }

  @Test func keepsWhatBothAdded() {
    let merged = Self.record(["oud", "mijn"]).merged(
      since: Self.record(["oud"]), with: Self.record(["oud", "hun"], at: 7))
    #expect(Self.names(merged) == ["oud", "mijn", "hun"])
    // Of the place there is one: the last.
    #expect(merged.place == Self.place(0))
  }

  @Test func removesWhatEitherRemoved() {
    let base = Self.record(["een", "twee", "drie"])
    let merged = Self.record(["een", "twee"]).merged(since: base, with: Self.record(["twee", "drie"]))
    #expect(Self.names(merged) == ["twee"])
  }

  @Test func takesTheOneThatMoved() {
    let base = Self.record(["een"])
    let moved = Self.record(["een"], at: 9)
    #expect(Self.record(["een"]).merged(since: base, with: moved).bookmarks[0].place == Self.place(9))
    #expect(moved.merged(since: base, with: base).bookmarks[0].place == Self.place(9))
    let both = Self.record(["een"], at: 5).merged(since: base, with: moved)
    #expect(both.bookmarks.map(\.place) == [Self.place(5)])
    // Moved there and removed here: what somebody touched last time is not thrown away.
    #expect(Self.record([]).merged(since: base, with: moved).bookmarks[0].place == Self.place(9))
  }

  @Test func startsFromNothing() {
    #expect(
      Self.names(Self.record(["mijn"]).merged(since: nil, with: Self.record(["hun"]))) == ["mijn", "hun"])
    let same = Self.record(["mijn"])
    #expect(same.merged(since: nil, with: same) == same)
  }
}
