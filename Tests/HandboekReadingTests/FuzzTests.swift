import HandboekContainer
import HandboekDocument
import HandboekPlainText
import HandboekReading
import HandboekTestSupport
import Testing

/// Whatever the bytes are, a book opens or is refused, and nothing but printable text comes out.
///
/// `Tools/fuzz` does the same for as long as one likes.
struct FuzzTests {
  private static func book(_ name: String) throws -> [UInt8] {
    try CorpusBuilder.build(try #require(BookCorpus.cases.first { $0.description == name }))
  }

  /// Bytes of the container changed, or its end cut off.
  @Test func changedContainers() throws {
    var random = SeededRandom(seed: 7)
    for name in ["container--basis", "noten--getypeerd", "pakket--epub2"] {
      let good = try Self.book(name)
      for _ in 0..<150 {
        var bytes = good
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
          bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
        }
        try Self.expectSafe(bytes)
      }
    }
  }

  /// Bytes of the files inside changed, in containers that are whole.
  @Test(arguments: [
    "tekst--tabel", "noten--naar-vorm", "tekst--begrippenlijst", "kapot--stuurtekens", "pakket--epub2",
  ])
  func changedFiles(_ name: String) throws {
    var random = SeededRandom(seed: UInt64(name.utf8.count))
    let reader = try ZIPReader(try Self.book(name))
    let pieces = [
      "<", ">", "\"", "&", "</", "<p>", "<li>", "<td>", "<a href='#a'>1</a>", "<sup>", "<!--", "<![CDATA[",
      "\0",
      "\u{1B}[31m", "\u{9B}", "\u{202E}", "&#155;", "\u{200B}", "</body>", "<svg><title>", "<dl><dd>",
      "id=\"a\"",
    ]
    for _ in 0..<80 {
      let entries = try reader.entries.map { entry in
        var bytes = try reader.read(entry)
        if entry.path.text.hasSuffix("l") || entry.path.text.hasSuffix("f")
          || entry.path.text.hasSuffix("ncx")
        {
          for _ in 0..<Int.random(in: 0...5, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
            bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
          }
        }
        return ZIPEntry(stored: entry.path, bytes)
      }
      try Self.expectSafe(try ZIPWriter.write(entries, timestamp: 0))
    }
  }

  private static func expectSafe(_ bytes: [UInt8]) throws {
    guard let book = try? EPUBBook(ContainerSource(bytes), name: "boek") else { return }
    #expect(Printable.fault(in: BookCorpus.outcome(book)) == nil)
    for index in book.documents.indices {
      let document = book.document(index)
      for anchor in document.anchors {
        #expect(anchor.blocks.upperBound <= document.blocks.count)
        _ = document.passage(anchor.id)
      }
      for line in PlainTextWriter.lines(of: document, width: 20) { #expect(line.width <= 20) }
    }
  }
}
