import HandboekDocument
import HandboekJSON
import HandboekTestSupport
import Testing

@testable import HandboekChanges

struct EditionTests {
  @Test(arguments: [
    ("", EditionError.notJSON(line: 1, column: 1)), ("{\"a\":\n  é}", .notJSON(line: 2, column: 3)),
    ("[]", .damaged("handboek")), ("{}", .otherFormat), ("{\"formaat\":\"iets\"}", .otherFormat),
    ("{\"formaat\":\"handboek\"}", .damaged("handboek.metadata")),
    (head + "}", .otherBook("Ander")),
    (head + ",\"hoofdstukken\":[{\"id\":\"een\"}]}", .damaged("handboek.hoofdstukken.titel")),
    (
      head
        + ",\"hoofdstukken\":[{\"id\":\"een\",\"titel\":\"Een\",\"blocks\":[{\"type\":\"quote\",\"passage\":\"x\"}]}]}",
      .damaged("hoofdstukken.blocks.passage")
    ),
    (head.replacing("1.1.0", with: "2.0.1") + "}", .laterVersion("2.0.1")),
  ]) func refuses(_ text: String, _ error: EditionError) async {
    await #expect(throws: error) {
      try await EditionComparison.changes(in: SampleHandbook.make(), since: Edition(json: Array(text.utf8)))
    }
  }

  private static let head =
    "{\"formaat\":\"handboek\",\"versie\":\"1.1.0\",\"metadata\":{\"titel\":\"Ander\",\"identificatie\":\"urn:x\"}"

  @Test func refusesTheSameAndALaterEdition() async throws {
    var book = SampleHandbook.make()
    let edition = try Edition(json: await JSONWriter.write(book))
    await #expect(throws: EditionError.sameEdition("Proef 1, 22 november 2026")) {
      try await EditionComparison.changes(in: book, since: edition)
    }
    book.metadata.date = CalendarDate("2026-11-21")
    let earlier = book
    await #expect(throws: EditionError.laterEdition("Proef 1, 22 november 2026")) {
      try await EditionComparison.changes(in: earlier, since: edition)
    }
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: EditionError.tooLarge) { try Edition(json: Array(deep.utf8)) }
  }

  /// Broken bytes give an error or changes, never a crash.
  @Test func survivesMutations() async throws {
    let bytes = await JSONWriter.write(SampleHandbook.make())
    var book = SampleHandbook.make()
    book.metadata.edition = "Proef 2"
    var random = SeededRandom(seed: 1_914)
    var compared = 0
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let position = Int.random(in: 0..<broken.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: broken[position] = UInt8.random(in: 0...255, using: &random)
        case 1: broken.remove(at: position)
        default: broken.insert(Array("0123456789\".{}".utf8).randomElement(using: &random) ?? 0, at: position)
        }
      }
      guard let edition = try? Edition(json: broken),
        let changes = try? await EditionComparison.changes(in: book, since: edition)
      else { continue }
      compared += 1
      _ = book.marked(with: changes)
    }
    #expect(compared > 20)
  }
}
