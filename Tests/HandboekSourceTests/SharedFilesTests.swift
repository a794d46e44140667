import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument
import HandboekSource
import HandboekTestSupport
import Testing

/// What is read once for many editions gives each of them what it would get alone.
struct SharedFilesTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "handboek.yml": """
      titel: Boek
      hoofdstukken: [hoofdstukken/01-een.md, hoofdstukken/02-twee.md]
      variabelen: {gemeente: de gemeente, thema: Wijk}
      woordenlijsten: {themas: {wijk: "{{thema}}"}}
      """,
      "hoofdstukken/01-een.md":
        "---\ntitel: Een\nthemas: [wijk, fout]\n---\n\nGelijk, met [een link](x.md).\n",
      "hoofdstukken/02-twee.md": "---\ntitel: Twee\n---\n\nIn {{gemeente}} en {{onbekend}}.\n",
      "aanbod/a.md": "---\ntitel: A\nsoort: training\naanbieders: [p]\nthemas: [wijk]\n---\n",
      "partners/p.md": "---\nnaam: P\n---\n",
      "beelden/kapot.png": "geen plaatje",
      "edities/een/editie.yml": "naam: Een\nvariabelen: {gemeente: Een}\n",
      "edities/een/partners/p.md": "---\nnaam: Eigen P van {{gemeente}}\n---\n",
      "edities/twee/editie.yml":
        "naam: Twee\nvariabelen: {gemeente: Twee, thema: Buurt}\nverberg: [aanbod/a.md]\n",
    ])
  }

  @Test func eachEditionIsTheSameAsAlone() async throws {
    let folder = try folder()
    let shared = SharedFiles()
    for edition in ["een", "twee", nil, "een", "twee"] {
      let alone = try await HandbookFolder.parse(folder.path, edition: edition)
      let together = try await HandbookFolder.parse(folder.path, edition: edition, shared: shared)
      #expect(together.book == alone.book)
      #expect(together.diagnostics == alone.diagnostics)
      #expect(together.references == alone.references)
      #expect(together.pictures == alone.pictures)
      #expect(!alone.diagnostics.isEmpty)
    }
  }

  /// The point of it: a file without variables is not read again.
  @Test func aFileIsReadOnce() async throws {
    let folder = try folder()
    let shared = SharedFiles()
    let first = try await HandbookFolder.parse(folder.path, edition: "een", shared: shared)
    try Data("---\ntitel: Anders\n---\n".utf8).write(
      to: URL(filePath: folder.path + "/hoofdstukken/01-een.md"))
    let second = try await HandbookFolder.parse(folder.path, edition: "een", shared: shared)
    #expect(first.book.chapters[0] == second.book.chapters[0])
  }
}
