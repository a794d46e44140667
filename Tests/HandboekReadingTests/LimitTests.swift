import HandboekContainer
import HandboekDocument
import HandboekReading
import HandboekTestSupport
import Testing

/// The bounds of `ReadingLimits`: what is beyond them is told, and the rest reads on.
struct LimitTests {
  private static func open(_ lines: [String], limits: ReadingLimits) throws -> EPUBBook {
    try EPUBBook(
      ContainerSource(try CorpusBuilder.build(CorpusCase(area: "grenzen", name: "x", lines: lines))),
      limits: limits)
  }

  private static func firstFault(_ book: EPUBBook) -> BookFault? { book.document(0).faults.first }

  @Test func largeDocumentsAreNotInflated() throws {
    var limits = ReadingLimits.standard
    limits.documentBytes = 4_000
    let book = try Self.open(["@repeat EPUB/een.xhtml 500 <p>alinea</p>"], limits: limits)
    #expect(Self.firstFault(book)?.severity == .error)
    #expect(book.document(0).blocks.count == 1)
    #expect(book.document(1).faults.isEmpty)
  }

  @Test func tooManyNodesLeaveThePlainText() throws {
    var limits = ReadingLimits.standard
    limits.nodes = 200
    let book = try Self.open(["@repeat EPUB/een.xhtml 300 <p>alinea <b>vet</b></p>"], limits: limits)
    let document = book.document(0)
    #expect(document.faults.contains { $0.severity == .error })
    #expect(document.blocks.contains { $0.content == .paragraph([.text("alinea vet")]) })
  }

  @Test func timeEndsAText() throws {
    var limits = ReadingLimits.standard
    limits.time = .zero
    let book = try Self.open(["@repeat EPUB/een.xhtml 3000 <p>alinea</p>"], limits: limits)
    let document = book.document(0)
    #expect(document.blocks.count < 3_000)
    #expect(document.faults.contains { $0.message.contains("duurde te lang") })
  }

  @Test func contentsAndDocumentsAreCounted() throws {
    var limits = ReadingLimits.standard
    limits.entries = 1
    limits.documents = 1
    let book = try Self.open([], limits: limits)
    #expect(book.contents.count == 1)
    #expect(book.documents.count == 1)
  }

  @Test func linesOfMetadataEnd() throws {
    var limits = ReadingLimits.standard
    limits.lineLength = 5
    let book = try Self.open([], limits: limits)
    #expect(book.details.authors == ["Redac…"])
    #expect(book.details.title == "Proef")
  }

  @Test func tablesHaveAWidth() throws {
    var limits = ReadingLimits.standard
    limits.columns = 10
    let book = try Self.open(
      ["@body", "+ <table><tr><td colspan=\"9999999\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"],
      limits: limits)
    let tables = book.document(0).blocks.compactMap { block -> Table? in
      if case .table(let table) = block.content { table } else { nil }
    }
    #expect(tables.first?.rows.map(\.count) == [10, 10])
  }

  @Test func tablesOfADocumentAreCountedTogether() throws {
    var limits = ReadingLimits.standard
    limits.allCells = 30
    let book = try Self.open(
      [
        "@repeat EPUB/een.xhtml 5 <table><tr><td rowspan=\"99999999999\">a</td><td rowspan=\"9\">b</td></tr>"
          + "<tr/><tr/><tr/><tr/></table>"
      ],
      limits: limits)
    let tables = book.document(0).blocks.compactMap { block -> Table? in
      if case .table(let table) = block.content { table } else { nil }
    }
    #expect(tables.count == 3)
    #expect(tables.first?.rows.map { $0.map(\.plainText) } == Array(repeating: ["a", "b"], count: 5))
  }

  @Test func notesInsideNotesAreNotReadForEach() throws {
    var limits = ReadingLimits.standard
    limits.documentBytes = 4_000
    let depth = 40
    let marks = (0..<depth).map { "x<a epub:type=\"noteref\" href=\"twee.xhtml#d\($0)\">\($0 + 1)</a>" }
    let notes =
      (0..<depth).map { "<div id=\"d\($0)\">" }.joined() + "diep" + String(repeating: "</div>", count: depth)
    let book = try Self.open(
      ["@body", "+ <p>\(marks.joined())</p>", "@body2", "+ \(notes)"], limits: limits)
    let read = book.document(0).footnotes.map { $0.blocks.count }
    #expect(read.count == depth)
    let texts = book.document(0).footnotes.count { note in
      if case .paragraph([.text("diep")])? = note.blocks.first?.content { true } else { false }
    }
    #expect((1...10).contains(texts))
  }

  /// Only what is asked for is inflated: a document that cannot be read does no harm elsewhere.
  @Test func openingReadsNoDocument() throws {
    let book = try Self.open(["@zip flip EPUB/een.xhtml", "@zip flip EPUB/twee.xhtml"], limits: .standard)
    #expect(book.faults.isEmpty)
    #expect(book.documents.filter(\.isLinear).map(\.title) == ["Eerste hoofdstuk", "Tweede hoofdstuk"])
  }

  @Test func anyIndexIsAllowed() throws {
    let book = try Self.open([], limits: .standard)
    #expect(book.document(-1).blocks.isEmpty)
    #expect(book.document(99).blocks.isEmpty)
  }
}
