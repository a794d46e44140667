import HandboekContainer
import HandboekTestSupport
import Testing

@testable import HandboekConformance

/// Whatever the bytes are, the checker ends and says something.
struct HostileBookTests {
  private static func book(_ name: String) throws -> [UInt8] {
    let corpusCase = try #require(CorpusCase.all.first { $0.description == name })
    return try CorpusBuilder.build(corpusCase)
  }

  /// Bytes of the container changed: mostly broken checksums and headers.
  @Test func changedContainers() throws {
    var generator = SeededRandom(seed: 20_261_122)
    let good = try Self.book("container--goed-basis")
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
      }
      _ = EPUBChecker.check(bytes)
    }
  }

  /// Bytes of the files inside changed, in containers that are whole: the parsers see the harm.
  @Test(arguments: [
    "EPUB/package.opf", "EPUB/een.xhtml", "EPUB/nav.xhtml", "EPUB/stijl.css", "META-INF/container.xml",
  ])
  func changedFiles(_ path: String) throws {
    var generator = SeededRandom(seed: UInt64(path.utf8.count) &* 7_919)
    let reader = try ZIPReader(try Self.book("css--goed-alles"))
    let pieces = [
      "<", ">", "\"", "'", "&", "{", "}", "/*", "@", "]]>", "<!--", "<!DOCTYPE", "..", "%", "#", ":", "\0",
    ]
    for _ in 0..<150 {
      let entries = try reader.entries.map { entry in
        var bytes = try reader.read(entry)
        if entry.path.text == path, !bytes.isEmpty {
          for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let piece = Array((pieces.randomElement(using: &generator) ?? "<").utf8)
            bytes.replaceSubrange(
              place..<min(bytes.count, place + Int.random(in: 0...3, using: &generator)), with: piece)
          }
        }
        return ZIPEntry(stored: entry.path, bytes)
      }
      _ = EPUBChecker.check(try ZIPWriter.write(entries, timestamp: 0))
    }
  }

  @Test func emptyAndTiny() {
    for count in [0, 1, 4, 21, 22, 30, 64] {
      #expect(!EPUBChecker.check([UInt8](repeating: 0x50, count: count)).diagnostics.isEmpty)
    }
  }

  /// Long lists of everything take linear time, more or less.
  @Test(.timeLimit(.minutes(10))) func manyElements() throws {
    let many = 20_000
    let body = String(repeating: "<p id=\"x\"><a href=\"#y\">z</a></p>", count: many)
    let page =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>\(body)</body></html>"
    let css = String(repeating: "a{color:red}}", count: many) + String(repeating: "{", count: many)
    let reader = try ZIPReader(try Self.book("container--goed-basis"))
    let entries = try reader.entries.map { entry in
      switch entry.path.text {
      case "EPUB/een.xhtml": ZIPEntry(stored: entry.path, Array(page.utf8))
      case "EPUB/stijl.css": ZIPEntry(stored: entry.path, Array(css.utf8))
      default: ZIPEntry(stored: entry.path, try reader.read(entry))
      }
    }
    let report = EPUBChecker.check(try ZIPWriter.write(entries, timestamp: 0))
    #expect(report.diagnostics.count > 1_000)
  }
}
