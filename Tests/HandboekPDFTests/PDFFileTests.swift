import HandboekPDF
import Testing

/// What is read back from the PDFs of both engines.
struct PDFFileTests {
  @Test(arguments: FixtureFile.allCases) func namedPlaces(_ fixture: FixtureFile) throws {
    let file = try fixture.file
    #expect(file.pageCount == 3)
    let places = file.destinations
    #expect(["h1", "p1-1", "p1-2", "p1-3", "p1-4"].map { places[$0]?.page } == [0, 0, 0, 2, 2])
    let tops = try ["h1", "p1-1", "p1-2"].map { try #require(places[$0]).top }
    // One line of 20 points, then two.
    #expect(abs(tops[0] - tops[1] - 20) < 3 && abs(tops[1] - tops[2] - 40) < 4)
  }

  @Test(arguments: FixtureFile.allCases) func emptyPage(_ fixture: FixtureFile) throws {
    let file = try fixture.file
    #expect((-1...3).map(file.hasText(onPage:)) == [false, true, false, true, false])
  }

  /// The heading, two lines with letters of two sizes, two lines of a row with two cells.
  @Test(arguments: FixtureFile.allCases) func lines(_ fixture: FixtureFile) throws {
    let file = try fixture.file
    let lines = file.lines(onPage: 0)
    #expect(lines.count == 5)
    for (line, next) in zip(lines, lines.dropFirst()) { #expect(abs(line.baseline - next.baseline - 20) < 3) }
    #expect(lines.allSatisfy { abs($0.size - 12) < 0.1 })
    #expect(file.lines(onPage: 1) == [])
    #expect(file.lines(onPage: 2).count == 2)
    #expect(file.lines(onPage: 9) == [])
  }

  @Test(arguments: FixtureFile.allCases) func numbersAreAddedAndNothingIsLost(_ fixture: FixtureFile) throws {
    let bytes = try fixture.bytes
    let file = try PDFFile(bytes)
    let lines = (0..<file.pageCount).map(file.lines(onPage:))
    let style = LineNumberStyle(right: 40, size: 8, interval: 2)
    let numbered = file.numbered(lines, style)
    #expect(numbered.starts(with: bytes))
    #expect(numbered == file.numbered(lines, style))
    let read = try PDFFile(numbered)
    #expect(read.destinations == file.destinations)
    // Drawings are no text: the lines are as they were.
    #expect((0..<3).map(read.lines(onPage:)) == lines)
    let added = String(decoding: numbered[bytes.count...], as: UTF8.self)
    #expect(added.split(separator: "/Artifact").count - 1 == 2)
    // Line 2 and 4 of the first page, line 2 of the third.
    #expect(added.split(separator: " cm ").count - 1 == 3)
    // The file can be added to again.
    #expect(try PDFFile(read.numbered(lines, style)).destinations == file.destinations)
  }

  @Test(arguments: FixtureFile.allCases) func withoutLinesNothingIsAdded(_ fixture: FixtureFile) throws {
    let bytes = try fixture.bytes
    #expect(try PDFFile(bytes).numbered([], LineNumberStyle(right: 1, size: 1)) == bytes)
  }
}
