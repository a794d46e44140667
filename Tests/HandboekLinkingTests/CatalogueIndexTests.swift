import HandboekDocument
import Testing

@testable import HandboekLinking

struct CatalogueIndexTests {
  private static func offer(
    _ name: String, _ title: String, _ kind: OfferKind, form: String? = nil, provider: String,
    themes: [String],
    audiences: [String] = [], region: String? = nil
  ) -> Offer {
    var offer = Offer(
      id: RecordID(.offer, name), file: "aanbod/\(name).md", title: title, kind: kind, form: form,
      providers: [provider], themes: themes, audiences: audiences, url: nil, description: [])
    offer.region = region
    offer.providerPlaces = [Place(RecordID(.partner, provider), title: provider.uppercased())]
    return offer
  }

  private static func publication(
    _ name: String, _ title: String, type: String, year: Int?, genre: String? = nil, evidence: EvidenceLevel,
    themes: [String]
  ) -> Publication {
    var csl = BibliographicFields()
    csl.type = type
    csl.title = title
    csl.genre = genre
    csl.issued = year.flatMap { CalendarDate(year: $0) }
    return Publication(
      id: RecordID(.publication, name), file: "publicaties/\(name).md", csl: csl, themes: themes,
      evidence: evidence, source: nil, caveat: nil, analysis: [])
  }

  /// In the catalogue's order: offers by title, publications by author.
  private let index = CatalogueIndex(
    offers: [
      offer(
        "a", "Aan tafel", .training, form: "e-learning", provider: "wodc", themes: ["wijk"],
        audiences: ["raad"]),
      offer("b", "Bellen", .contact, provider: "kis", themes: ["wijk", "media"], region: "Limburg"),
      offer(
        "c", "Cursus", .training, form: "klas", provider: "arq", themes: ["media"],
        audiences: ["raad", "pers"]),
      offer("d", "Doos", .publication, provider: "kis", themes: ["werk"]),
    ],
    publications: [
      publication(
        "p1", "Zaken", type: "report", year: 2019, genre: "handreiking", evidence: .research, themes: ["wijk"]
      ),
      publication("p2", "élan", type: "book", year: 2021, evidence: .effect, themes: ["media", "wijk"]),
      publication("p3", "Eerst", type: "report", year: nil, evidence: .unknown, themes: ["werk"]),
      publication("p4", "Aap", type: "report", year: 2021, evidence: .practice, themes: ["media"]),
    ], vocabularies: Vocabularies())

  private func filter(_ conditions: [(String, [String])], _ sort: String?, _ maximum: Int?) -> CatalogueFilter
  {
    CatalogueFilter(
      conditions: conditions.map { .init(key: $0.0, values: $0.1) }, sort: sort, maximum: maximum)
  }

  @Test(
    arguments: [
      ([], nil, nil, "a b c d"),
      ([("thema", ["wijk"])], nil, nil, "a b"),
      ([("thema", ["media", "werk"])], nil, nil, "b c d"),
      ([("thema", ["wijk"]), ("soort", ["training"])], nil, nil, "a"),
      ([("soort", ["training", "contactpunt"])], nil, nil, "a b c"),
      ([("vorm", ["klas"])], nil, nil, "c"),
      ([("doelgroep", ["raad"])], nil, nil, "a c"),
      ([("doelgroep", ["raad"]), ("doelgroep", ["pers"])], nil, nil, "c"),
      ([("aanbieder", ["kis"])], nil, nil, "b d"),
      ([("regio", ["Limburg"])], nil, nil, "b"),
      ([("id", ["d", "a", "c"])], nil, nil, "d a c"),
      ([("id", ["d", "a", "d"])], nil, nil, "d a"),
      ([("id", ["d", "a", "c"])], "titel", nil, "a c d"),
      ([("id", ["d", "weg", "a"]), ("thema", ["werk"])], nil, nil, "d"),
      ([], "soort", nil, "d a c b"),
      ([], "aanbieder", nil, "c b d a"),
      ([], "soort", 2, "d a"),
      ([], nil, 1, "a"),
      ([("thema", ["niets"])], nil, nil, ""),
      ([("onbekend", ["x"])], nil, nil, ""),
    ] as [([(String, [String])], String?, Int?, String)])
  func offers(conditions: [(String, [String])], sort: String?, maximum: Int?, expected: String) {
    let found = index.offers(filter(conditions, sort, maximum)).map(\.place.record.name)
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ([], nil, nil, "p1 p2 p3 p4"),
      ([("thema", ["wijk"])], nil, nil, "p1 p2"),
      ([("type", ["report"])], nil, nil, "p1 p3 p4"),
      ([("genre", ["handreiking"])], nil, nil, "p1"),
      ([("bewijs", ["effectonderzoek", "onderzoek"])], nil, nil, "p1 p2"),
      ([("jaar", ["2021"])], nil, nil, "p2 p4"),
      ([("vanaf", ["2020"])], nil, nil, "p2 p4"),
      ([("tot", ["2020"])], nil, nil, "p1"),
      ([("vanaf", ["2019"]), ("tot", ["2019"])], nil, nil, "p1"),
      ([], "jaar", nil, "p2 p4 p1 p3"),
      ([], "titel", nil, "p4 p3 p2 p1"),
      ([("id", ["p4", "p1"])], "auteur", nil, "p1 p4"),
      ([("id", ["p4", "p1"])], nil, 1, "p4"),
    ] as [([(String, [String])], String?, Int?, String)])
  func publications(conditions: [(String, [String])], sort: String?, maximum: Int?, expected: String) {
    let found = index.publications(filter(conditions, sort, maximum)).map(\.place.record.name)
    #expect(found.joined(separator: " ") == expected)
  }
}
