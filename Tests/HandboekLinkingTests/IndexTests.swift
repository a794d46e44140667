import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekLinking

/// The index leads from each word to the passages about it.
struct IndexTests {
  private static let files = [
    "handboek.yml": "titel: Toets\nhoofdstukken: [hoofdstukken/a.md]\ncolofon: colofon.md\n",
    "hoofdstukken/a.md": """
    ---
    titel: A
    ---
    Over [onrust](../begrippen/onrust.md) en weer [onrust](../begrippen/onrust.md), bij [KIS](../partners/kis.md).

    Nog eens [onrust](../begrippen/onrust.md) en [112](../partners/nul.md).
    """,
    "begrippen/onrust.md":
      "---\nterm: maatschappelijke onrust\nafkorting: MO\nsynoniemen: [onrust, ‘Onrust’]\n---\nUitleg.\n",
    "begrippen/stil.md": "---\nterm: stilte\n---\nNiemand noemt dit.\n",
    "partners/kis.md": "---\nnaam: Écht Kennisplatform\nafkorting: KIS\n---\n",
    "partners/nul.md": "---\nnaam: 112\n---\n",
    "colofon.md": "---\ntitel: Colofon\n---\nZie [stilte](begrippen/stil.md).\n",
  ]

  @Test func wordsLeadToPassagesOfChapters() async throws {
    let book = try await LinkedFolder(Self.files).book
    let lines = book.index.flatMap { group in
      group.entries.map { entry in
        "\(group.title) \(entry.name): "
          + (entry.preferred.map { "zie " + $0 } ?? entry.passages.compactMap(\.label).joined(separator: ", "))
      }
    }
    #expect(
      lines == [
        "0–9 112: 1.2", "E Écht Kennisplatform: 1.1", "K KIS: zie Écht Kennisplatform",
        "M maatschappelijke onrust: 1.1, 1.2", "M MO: zie maatschappelijke onrust",
        "O onrust: zie maatschappelijke onrust",
      ])
    #expect(
      book.index.map(\.identifier) == [
        "register_cijfers", "register_e", "register_k", "register_m", "register_o",
      ])
  }

  @Test func aBookWithoutLinksHasNone() async {
    var book = SmallBook()
    book.chapter("a", [.paragraph([.text("Tekst.")])])
    let linked = await Linker.link(book.parsed).handbook
    #expect(linked.index.isEmpty && !linked.backMatter.contains(.index))
  }
}
