import HandboekDiagnostics
import HandboekDocument
import HandboekSource
import HandboekTestSupport
import Testing

struct HandbookFolderTests {
  /// One record of each kind with every field, in `Golden/map/soorten.txt`.
  @Test func everyKindOfRecord() async throws {
    let folder = try TemporaryFolder([
      "handboek.yml": """
      titel: Het boek
      ondertitel: Alles één keer
      taal: nl
      identificatie: urn:uuid:6ba7b811-9dad-51d1-80b4-00c04fd430c8
      uitgave: Proef
      datum: 2026-11-22
      uitgever: Redactie
      rechten: CC BY 4.0
      omschrijving: >
        Een boek
        in twee regels.
      reactieadres: redactie@example.org
      auteurs: [Eén, Twee]
      voorwerk: [teksten/voorwoord.md]
      nawerk: [teksten/bijlage-een.md]
      colofon: teksten/colofon.md
      delen:
        - titel: Deel een
          hoofdstukken: [./hoofdstukken/01-een.md, elders/Mijn Hoofdstuk.md]
      hoofdstukken: [README.md, elders/README.md]
      woordenlijsten:
        themas: {wijk: In de wijk, media: }
        doelgroepen: {raad: Raadslid}
        vormen: {klas: In de klas}
      meldingen: {HB-CIT-001: waarschuwing, HB-LINK-001: uit}
      """,
      "hoofdstukken/01-een.md": """
      ---
      titel: "Eén \\"boek\\""
      nummer: 4
      vraag: Waarom?
      themas: [wijk]
      taal: en
      samenvatting: Kort.
      ---
      Tekst.
      """,
      "elders/Mijn Hoofdstuk.md": "# Zijn titel\n\nTekst.\n\n# Nog een\n",
      "README.md": "---\ntitel: Lees mij\n---\n# Andere titel\n",
      "elders/README.md": "---\ntitel: Lees mij ook\n---\n",
      "teksten/colofon.md": "# Over dit boek\n\nTekst.\n",
      "teksten/voorwoord.md": "---\ntitel: Vooraf\nsoort: voorwoord\n---\nTekst.\n",
      "teksten/bijlage-een.md": "Tekst zonder titel.\n",
      "publicaties/vol.md": """
      ---
      type: article-journal
      genre: artikel
      title: De titel
      author:
        - {family: Berg, given: Jan, non-dropping-particle: van den}
        - literal: VNG
      issued: 2024-05-07
      publisher: Uitgever
      publisher-place: Den Haag
      container-title: Blad
      collection-title: Reeks
      volume: 018
      issue: 3
      page: 12-15
      number: '7'
      version: 2
      URL: https://example.org/a
      DOI: https://doi.org/10.1/x
      language: en-GB
      themas: [wijk]
      bewijs: effectonderzoek
      bron: https://example.org
      onzeker: De titel is onzeker.
      ---
      Analyse.[^1]

      [^1]: Noot.
      """,
      "aanbod/vol.md": """
      ---
      titel: Training
      soort: training
      vorm: klas
      aanbieders: [kis]
      themas: wijk
      doelgroepen: [raad]
      url: https://example.org/t
      publicatie: vol
      gecontroleerd: 2026-01-02
      herzien_voor: 2027-01-02
      laatst_gezien: 2025-06
      bron: https://example.org/b
      regio: Limburg
      onzeker: Misschien gestopt.
      ---
      Omschrijving.
      """,
      "partners/kis.md":
        "---\nnaam: Kennisplatform\nafkorting: KIS\nurl: https://kis.nl\nbron: https://x.nl\nmarktpartij: ja\nopgegaan_in: movisie\nonzeker: Ja.\n---\nTekst.\n",
      "begrippen/onrust.md":
        "---\nterm: onrust\nafkorting: MO\nsynoniemen: [rel, oploop]\nbron: https://x.nl\n---\nZichtbaar gedrag.\n",
      "vraagstukken/wie.md":
        "---\nvraag: Wie helpt?\ngroep: wijk\nthemas: [wijk]\ndoelgroepen: [raad]\naanbod: [vol]\npublicaties: [vol]\nhoofdstukken: ['01-een#kop']\n---\nZo.\n",
      "leerroutes/raad.md":
        "---\ntitel: Voor de raad\nrol: raadslid\nhaltes:\n  - plek: ../hoofdstukken/01-een.md\n    tijd: 5 minuten\n    waarom: Begin.\n---\nKort.\n",
      "los/blad.md": "geen deel van het boek", "hoofdstukken/02-los.md": "---\ntitel: Los\n---\n",
      ".verborgen/x.md": "x", "dist/x.md": "x",
    ])
    let parsed = try await HandbookFolder.parse(folder.path)
    var dump = ""
    parsed.book.forEachRecord { dump += RecordDump.text($0) + "\n" }
    for part in parsed.outline {
      dump += "part ‘\(part.title ?? "")’: \(part.chapters.map(\.name).joined(separator: ", "))\n"
    }
    for reference in parsed.references {
      dump +=
        "\(reference.file) \(reference.field): \(reference.kind.rawValue)/\(reference.name) \(TreeDump.range(reference.range))\n"
    }
    for (id, number) in parsed.fixedNumbers { dump += "number \(id.name) = \(number)\n" }
    expectGolden(dump + TreeDump.text(parsed.diagnostics), "map/soorten.txt")
    let metadata = parsed.book.metadata
    #expect(metadata.title == "Het boek" && metadata.subtitle == "Alles één keer")
    #expect(metadata.description == "Een boek in twee regels." && metadata.authors == ["Eén", "Twee"])
    #expect(metadata.date?.iso == "2026-11-22" && metadata.edition == "Proef")
    #expect(parsed.book.vocabularies.themes.ids == ["wijk", "media"])
    #expect(parsed.book.vocabularies.themes.label("media") == "media")
    #expect(parsed.severities == ["HB-CIT-001": .warning, "HB-LINK-001": .off])
  }

  @Test func bytesOfEverySystem() async throws {
    let plain = "---\ntitel: Eén\n---\n\nTekst é\n\n- punt\n"
    func blocks(_ bytes: [UInt8]) async throws -> String {
      let folder = try TemporaryFolder([
        "handboek.yml": Array("titel: x\nhoofdstukken: [a.md]\n".utf8), "a.md": bytes,
      ])
      let parsed = try await HandbookFolder.parse(folder.path)
      return parsed.book.chapters.map { $0.title + "\n" + TreeDump.text($0.blocks) }.joined()
        + TreeDump.text(parsed.diagnostics)
    }
    let expected = try await blocks(Array(plain.utf8))
    #expect(!expected.contains("!"))
    let windows = plain.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try await blocks(windows) == expected)
    #expect(try await blocks([0xEF, 0xBB, 0xBF] + windows) == expected)
    #expect(try await blocks(plain.utf8.map { $0 == 0x0A ? 0x0D : $0 }) == expected)
    let cut = try await blocks(Array(plain.utf8) + [0xC3])
    #expect(cut.contains("! HB-BRON-001 8:1 "), "\(cut)")
    let wide = try await blocks([0xFF, 0xFE] + Array(plain.utf8))
    #expect(wide.contains("UTF-16"))
  }

  @Test func whatCannotBeRead() async throws {
    await #expect(throws: FolderError.notFound("/bestaat/niet")) {
      try await HandbookFolder.parse("/bestaat/niet")
    }
    let empty = try TemporaryFolder(["a.md": "x"])
    await #expect(throws: FolderError.noConfiguration(empty.path)) {
      try await HandbookFolder.parse(empty.path)
    }
    var limits = SourceLimits()
    limits.textBytes = 40
    let large = try TemporaryFolder([
      "handboek.yml": "titel: x\nhoofdstukken: [a.md]\n", "a.md": String(repeating: "x", count: 41),
    ])
    let parsed = try await HandbookFolder.parse(large.path, limits: limits)
    #expect(parsed.book.chapters.allSatisfy { $0.blocks.isEmpty })
    #expect(parsed.diagnostics.map(\.kind.id) == ["HB-BRON-002"])
  }

  @Test func configurations() async throws {
    for (yaml, ids) in [
      ("", ["HB-BOEK-003", "HB-VELD-002"]), ("titel: [", ["HB-YAML-001"]),
      ("- a", ["HB-BOEK-003", "HB-VELD-003"]),
      ("titel: x\nhoofdstukken: [a.md, a.md, b.md]", ["HB-BOEK-001", "HB-BOEK-004"]),
      ("titel: x\nhoofdstukken: [a.md]\nmeldingen: {X: zacht}", ["HB-VELD-004"]),
      ("titel: x\nhoofdstukken: [a.md]\nwoordenlijsten: {themas: [a]}", ["HB-VELD-003"]),
      ("titel: x\ndelen: [{titel: y}, {hoofdstukken: [a.md]}]", ["HB-VELD-002"]),
    ] {
      let folder = try TemporaryFolder(["handboek.yml": yaml, "a.md": "---\ntitel: a\n---\n"])
      let parsed = try await HandbookFolder.parse(folder.path)
      #expect(
        parsed.diagnostics.map(\.kind.id).sorted() == ids, "\(yaml)\n\(TreeDump.text(parsed.diagnostics))")
    }
  }

  /// The same folder read eight times at once, and again, gives equal trees.
  @Test func readingIsTheSameEachTime() async throws {
    var files = [
      "handboek.yml": "titel: x\nhoofdstukken: [\((0..<40).map { "h\($0).md" }.joined(separator: ", "))]\n"
    ]
    for index in 0..<40 {
      var random = SeededRandom(seed: UInt64(index))
      let parts = [
        "~~weg~~ ", "www.x.nl ", "| a |\n|---|\n| b |\n\n", "[@kis] ", "*x* ", "- [ ] y\n", "\n\n", "[^1] ",
        "é ",
      ]
      let text = (0..<120).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      files["h\(index).md"] = "---\ntitel: h\(index)\n---\n\(text)\n\n[^1]: noot\n"
      files["begrippen/b\(index).md"] = "---\nterm: b\(index)\n---\n\(text.prefix(500))\n"
    }
    let folder = try TemporaryFolder(files)
    let path = folder.path
    let expected = try await HandbookFolder.parse(path)
    #expect(expected.book.chapters.count == 40)
    try await withThrowingTaskGroup(of: ParsedHandbook.self) { group in
      for _ in 0..<8 { group.addTask { try await HandbookFolder.parse(path) } }
      for try await found in group {
        #expect(found.book == expected.book)
        #expect(found.diagnostics == expected.diagnostics)
        #expect(found.references == expected.references)
      }
    }
  }

  /// Files of any bytes give messages, never a crash, and nothing is lost of the others.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func anyBytes(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) } }
    var files: [String: [UInt8]] = [
      "handboek.yml": Array("titel: x\nhoofdstukken: [goed.md, hoofdstukken/a.md]\n".utf8),
      "goed.md": Array("---\ntitel: Goed\n---\nTekst\n".utf8),
      "beelden/a.svg": noise(200), "beelden/a.png": noise(200), "hoofdstukken/a.md": noise(300),
    ]
    for kind in RecordKind.allCases {
      files["\(kind.rawValue)/ruis.md"] =
        Array("---\n".utf8) + noise(100) + Array("\n---\n".utf8) + noise(100)
    }
    let folder = try TemporaryFolder(files)
    let parsed = try await HandbookFolder.parse(folder.path)
    #expect(parsed.book.chapters.contains { $0.title == "Goed" })
    #expect(!parsed.diagnostics.isEmpty)
    let broken = try TemporaryFolder(["handboek.yml": noise(300)])
    let found = try await HandbookFolder.parse(broken.path)
    #expect(!found.diagnostics.isEmpty)
  }
}
