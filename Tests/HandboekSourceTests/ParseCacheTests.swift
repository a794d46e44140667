import FoundationEssentials
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// A folder that is read again and again gives what a first reading would.
@Suite struct ParseCacheTests {
  private let facts =
    "titel: T\nidentificatie: urn:x\ntaal: nl\ndelen: [{titel: D, hoofdstukken: [hoofdstukken/a.md]}]\n"

  private func write(_ text: String, _ name: String, in root: URL) throws {
    let path = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  @Test func aChangeIsSeenAndTheRestIsKept() async throws {
    let folder = try TemporaryFolder([".leeg": "x"])
    let root = URL(filePath: folder.path)
    defer { withExtendedLifetime(folder) {} }
    do {
      try write(facts, "handboek.yml", in: root)
      try write("---\ntitel: Een\n---\nDit is {{plaats}}.\n", "hoofdstukken/a.md", in: root)
      try write("---\nterm: b\n---\nBegrip.\n", "begrippen/b.md", in: root)
      let cache = ParseCache()
      func same(_ note: Comment) async throws {
        let first = try await HandbookFolder.parse(root.path)
        let again = try await HandbookFolder.parse(root.path, cache: cache)
        #expect(String(describing: again) == String(describing: first), note)
      }
      try await same("het begin")
      #expect(cache.count == 2)
      try await same("niets veranderd")
      // As long as before, and in the same moment.
      try write("---\nterm: c\n---\nBegrip.\n", "begrippen/b.md", in: root)
      try await same("even lang")
      // What a variable stands for is part of what a chapter says.
      try write(facts + "variabelen: {plaats: Dam}\n", "handboek.yml", in: root)
      try await same("andere variabelen")
      try write(facts + "woordenlijsten: {themas: {x: X}}\n", "handboek.yml", in: root)
      try await same("andere woordenlijst")
      try FileManager.default.removeItem(at: root.appending(path: "begrippen/b.md"))
      try await same("weggehaald")
      try await same("en vergeten")
      #expect(cache.count == 1)
    }
  }

  @Test func whatMattersToABookIsKnownByItsName() {
    for path in ["handboek.yml", "adressen.yml", "hoofdstukken/a.md", "x/y.MARKDOWN", "beelden/a.svg"] {
      #expect(HandbookFolder.mayHold(path, isFolder: false), "\(path)")
    }
    for path in [".git/a.md", "dist/a.md", "edities/dam/a.md", "a.tmp", "hoofdstukken/.a.md.swp", "a.md~"] {
      #expect(!HandbookFolder.mayHold(path, isFolder: false), "\(path)")
    }
    #expect(HandbookFolder.mayHold("hoofdstukken", isFolder: true))
    #expect(!HandbookFolder.mayHold("edities", isFolder: true))
    #expect(HandbookFolder.mayHold("edities", isFolder: true, edition: "dam"))
    #expect(HandbookFolder.mayHold("edities/dam/aanbod/a.md", isFolder: false, edition: "dam"))
    #expect(!HandbookFolder.mayHold("edities/ander/a.md", isFolder: false, edition: "dam"))
    #expect(!HandbookFolder.mayHold("edities/dam/dist/a.md", isFolder: false, edition: "dam"))
  }
}
