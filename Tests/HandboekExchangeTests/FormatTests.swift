import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekExchange

/// What each format holds, beyond what the real publications need.
struct FormatTests {
  /// Publications with every field and every type.
  private static let publications: [Publication] = CSLType.allCases.map { type in
    var csl = BibliographicFields()
    csl.type = type.rawValue
    csl.title = "Titel {met} \"tekens\": 50% & #1_a ~ ^ \\ – é <5 $"
    csl.authors = [
      .person(family: "Berg", given: "Jan", particle: "van den"),
      .person(family: "Van den Bossche", given: "An", particle: nil),
      .organisation("Ministerie van Onderwijs, Cultuur en Wetenschap"), .organisation("Rand and Co"),
    ]
    csl.issued = CalendarDate(year: 2019, month: 5, day: 7)
    csl.genre = "handreiking"
    csl.publisher = "Uitgever & zoon"
    csl.publisherPlace = "Den Haag"
    csl.containerTitle = "Tijdschrift"
    csl.collectionTitle = "Reeks"
    csl.volume = "10"
    csl.issue = "2"
    csl.page = "3-15"
    csl.number = "Kamerstuk 29 754, nr. 770"
    csl.version = "2.0"
    csl.url = "https://example.org/a_b?x=1&y=%7B2%7D#kop"
    csl.doi = "10.1000/a_(b)"
    csl.language = LanguageTag("en")
    return Publication(
      id: RecordID(
        .publication, "proef-\(type.rawValue.map { $0 == "_" ? "-" : $0 }.map(String.init).joined())"),
      file: "", csl: csl, themes: ["polarisatie"], evidence: .research, source: nil, caveat: nil, analysis: []
    )
  }

  @Test func bibTeXHoldsEverything() {
    let found = BibTeXReader.read(ImportSource(name: "x", bytes: BibTeX.write(Self.publications)))
    #expect(found.diagnostics == [])
    #expect(found.items.count == Self.publications.count)
    for (item, old) in zip(found.items, Self.publications) {
      #expect(item.csl == old.csl, "\(old.csl.type)")
      #expect(item.key == old.id.name)
    }
  }

  @Test func cslJSONHoldsEverything() {
    let found = CSLJSONReader.read(ImportSource(name: "x", bytes: CSLJSON.write(Self.publications)))
    #expect(found.diagnostics == [])
    for (item, old) in zip(found.items, Self.publications) {
      #expect(item.csl == old.csl, "\(old.csl.type)")
    }
  }

  @Test func risHoldsEverything() {
    let found = RISReader.read(ImportSource(name: "x", bytes: RIS.write(Self.publications)))
    #expect(found.diagnostics == [])
    for (item, old) in zip(found.items, Self.publications) {
      #expect(item.csl == old.csl, "\(old.csl.type)")
    }
  }

  /// The record writer quotes what YAML would read as something else.
  @Test(arguments: [
    "ja", "null", "2019", "a: b", "a #b", "- a", "'s avonds", "\"x\"", "a\\b", "é", "[a]", "{a}", "@a", "a:",
    "*a", "%a",
    "a, b", "1.0", "~", "x y", "& b", "! c", "| d", "> e", "? f", "https://a.nl/#x", "a'b", "#a",
  ])
  func yamlScalars(_ text: String) async throws {
    var publication = Self.publications[0]
    publication.id = RecordID(.publication, "x")
    publication.csl.genre = text
    publication.csl.publisherPlace = "x" + text
    publication.csl.authors = [.person(family: text, given: text, particle: text)]
    publication.themes = [text]
    let book = Handbook(metadata: Metadata(title: "x", identifier: "urn:x"))
    let parsed = try await RealBook.parse(
      [("publicaties/x.md", RecordFile.write(publication, body: "Tekst."))], like: book)
    let found = try #require(parsed.book.publications.first)
    #expect(found.csl.genre == text)
    #expect(found.csl.publisherPlace == "x" + text)
    #expect(found.csl.authors == publication.csl.authors)
    #expect(found.themes == [text])
  }

  @Test func recordNames() {
    func name(_ title: String, _ author: BibliographicFields.Name?, key: String? = nil) -> String {
      var csl = BibliographicFields()
      csl.title = title
      csl.authors = [author].compactMap(\.self)
      csl.issued = CalendarDate(year: 2022)
      return RecordNames.make(for: ImportedPublication(csl: csl, key: key, range: .start))
    }
    let vries = BibliographicFields.Name.person(family: "Vries", given: "Sipke", particle: "de")
    #expect(name("De aanpak in kaart: een verkenning", vries) == "vries-aanpak-kaart-2022")
    #expect(name("Van de", nil) == "van-de-2022")
    #expect(name("X", .organisation("Kennisplatform Inclusief Samenleven")) == "kis-x-2022")
    #expect(name("X", .organisation("Movisie")) == "movisie-x-2022")
    #expect(name("X", vries, key: "kis-2019") == "kis-2019")
    #expect(name("X", vries, key: "Vries_2019") == "vries-x-2022")
    #expect(name("X", vries, key: "12") == "vries-x-2022")
    var names = RecordNames(taken: ["a", "a-2"])
    #expect(names.unused("a") == "a-3")
    #expect(names.unused("b") == "b")
  }

  @Test(arguments: [
    ("https://www.example.nl/", "http://example.nl"),
    ("https://Example.nl/a/?utm_source=x&b=1#c", "https://example.nl/a?b=1"),
    ("https://example.nl:443/a", "https://example.nl/a"),
  ])
  func sameAddress(_ one: String, _ other: String) {
    #expect(RecordMatch.address(one) == RecordMatch.address(other))
  }

  @Test(arguments: [
    ("https://example.nl/a", "https://example.nl/A"),
    ("https://example.nl/a?b=1", "https://example.nl/a?b=2"),
  ])
  func otherAddress(_ one: String, _ other: String) {
    #expect(RecordMatch.address(one) != RecordMatch.address(other))
  }
}
