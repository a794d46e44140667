import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

struct BacklinkTests {
  private static let files = [
    "handboek.yml": """
    titel: Toets
    colofon: colofon.md
    delen:
      - titel: Een
        hoofdstukken: [hoofdstukken/a.md]
      - titel: Twee
        hoofdstukken: [hoofdstukken/b.md]
    woordenlijsten:
      themas: {x: Het thema}
    """,
    "hoofdstukken/a.md": """
    ---
    titel: A
    ---
    Volgens [@p1, p. 2; @p1] en @p2.[^n] Zie [](../begrippen/onrust.md) en [b](b.md#kop).

    ## Kop over @p2

    > [!kern] Kader [@p1]
    > Tekst met [KIS](../partners/kis.md) en [aanbod](../aanbod/t.md).

    ```aanbod
    thema: x
    ```

    ```publicaties
    id: p2
    ```

    [^n]: Noot met [@p1] en [onrust](../begrippen/onrust.md).
    """,
    "hoofdstukken/b.md":
      "---\ntitel: B\n---\n## Kop\n\nTerug naar [A](a.md) en [eigen kop](#kop). @p1 @onbekend [@weg]\n",
    "publicaties/p1.md":
      "---\n\(LinkedFolder.publication)title: Eerste\nauthor: [{family: Berg, given: Jan}]\nissued: 2019\n---\nOver [@p2].\n",
    "publicaties/p2.md":
      "---\n\(LinkedFolder.publication)title: Tweede\nauthor: [{literal: VNG}]\nissued: 2020\n---\n## Deel\n\nOver [onrust](../begrippen/onrust.md).\n",
    "aanbod/t.md":
      "---\ntitel: Training\n\(LinkedFolder.offer)publicatie: p1\n---\nDoor [KIS](../partners/kis.md).\n",
    "partners/kis.md": "---\nnaam: Kennisplatform\nafkorting: KIS\nmarktpartij: ja\n---\n",
    "partners/oud.md": "---\nnaam: Oud\nopgegaan_in: kis\n---\n",
    "begrippen/onrust.md": "---\nterm: onrust\n---\nZie [@p1] en [onrust](onrust.md).\n",
    "vraagstukken/v.md":
      "---\nvraag: Wie helpt?\naanbod: [t]\npublicaties: [p2]\nhoofdstukken: [a, 'b#kop']\n---\nBegin bij [A](../hoofdstukken/a.md).\n",
    "leerroutes/r.md":
      "---\ntitel: Route\nrol: raadslid\nhaltes:\n  - plek: ../hoofdstukken/b.md#kop\n    tijd: 5 minuten\n---\nKort.\n",
    "colofon.md": "---\ntitel: Colofon\n---\n## Bron\n\nMet [@p2].\n",
  ]

  /// Both ends of everything that leads somewhere, in `Golden/verbonden.txt`.
  @Test func bothWays() async throws {
    let linked = try await LinkedFolder(Self.files)
    var dump = ""
    linked.book.forEachRecord { dump += RecordDump.text($0) + "\n" }
    for part in linked.book.parts { dump += "part \(part.number ?? 0) ‘\(part.title)’ \(part.chapters)\n" }
    expectGolden(dump + TreeDump.text(linked.diagnostics), "verbonden.txt")
  }

  /// Every citation in the text is in the list of its publication, and the other way round.
  @Test func everyCitationHasItsBacklink() async throws {
    let book = try await LinkedFolder(Self.files).book
    var anchors: [String: Int] = [:]
    var passages: Set<String> = []
    func read(_ blocks: [Block]) {
      blocks.forEachInline { inline in
        guard case .citation(let citation) = inline else { return }
        for item in citation.items where item.isResolved { anchors[item.anchor, default: 0] += 1 }
      }
    }
    book.forEachRecord { record in
      read(record.text)
      for note in record.footnotes { read(note.blocks) }
    }
    #expect(anchors.values.allSatisfy { $0 == 1 })
    for publication in book.publications {
      #expect(!publication.backlinks.isEmpty)
      for passage in publication.backlinks {
        if let anchor = passage.citationAnchor { #expect(anchors[anchor] == 1) }
        passages.insert("\(publication.id.name) \(TreeDump.place(passage.place))")
      }
    }
    #expect(passages.count == book.publications.map(\.backlinks.count).reduce(0, +))
  }

  @Test func sameFolderGivesTheSameBook() async throws {
    let first = try await LinkedFolder(Self.files).book
    let second = try await LinkedFolder(Self.files).book
    #expect(first == second)
  }

  @Test(.timeLimit(.minutes(10))) func manyProblemsAreFoundWithoutEnd() async throws {
    let chapter =
      "---\ntitel: A\n---\n" + (0..<3_000).map { "@weg\($0) [x](weg\($0).md) [y](#weg\($0)) " }.joined()
    var files = ["hoofdstukken/a.md": chapter]
    for index in 0..<300 {
      files["publicaties/bron-\(index).md"] = "---\n\(LinkedFolder.publication)title: T\(index)\n---\n"
    }
    let prepared = files
    let linked = try await LinkedFolder(prepared)
    #expect(linked.diagnostics.count { $0.kind.id == "HB-LINK-001" } == 3_000)
  }
}
