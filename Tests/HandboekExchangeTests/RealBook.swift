import FoundationEssentials
import HandboekDocument
import HandboekLinking
import HandboekSource
import HandboekTestSupport

/// The handbook of this repository, linked.
enum RealBook {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Handboek").path

  static func load() async throws -> Handbook {
    await Linker.link(try await HandbookFolder.parse(folder)).0
  }

  /// A handbook with the word lists and partners of another, and nothing else.
  static func empty(like book: Handbook) -> Handbook {
    var empty = Handbook(metadata: Metadata(title: "Leeg", identifier: "urn:x"))
    empty.vocabularies = book.vocabularies
    empty.partners = book.partners
    return empty
  }

  /// The records that come out of files in a folder.
  static func parse(_ files: [(path: String, bytes: [UInt8])], like book: Handbook) async throws
    -> ParsedHandbook
  {
    var yaml = "titel: Proef\nhoofdstukken: [een.md]\nwoordenlijsten:\n"
    for (name, words) in [
      ("themas", book.vocabularies.themes), ("doelgroepen", book.vocabularies.audiences),
      ("vormen", book.vocabularies.forms),
    ] where !words.ids.isEmpty {
      yaml += "  \(name):\n" + words.ids.map { "    \($0): \(words.label($0))\n" }.joined()
    }
    var contents: [String: [UInt8]] = [
      "handboek.yml": Array(yaml.utf8), "een.md": Array("---\ntitel: Een\n---\n\nTekst.\n".utf8),
    ]
    for file in files { contents[file.path] = file.bytes }
    let folder = try TemporaryFolder(contents)
    return try await HandbookFolder.parse(folder.path)
  }
}
