import HandboekDocument
import Testing

@testable import HandboekLinking

/// The guide to the catalogue: lists, counts, addresses, and where empty lists lead.
struct GuideTests {
  private func book() -> SmallBook {
    var book = SmallBook()
    book.parsed.book.vocabularies.themes.add("werk", label: "werk en inkomen")
    book.parsed.book.vocabularies.themes.add("wijk", label: "Wijk")
    book.parsed.book.vocabularies.themes.add("leeg", label: "Leeg")
    book.parsed.book.vocabularies.audiences.add("raad", label: "Raadslid")
    book.parsed.book.vocabularies.audiences.add("pers", label: "Pers")
    book.partner("kis")
    book.partner("arq")
    book.offer("a", kind: .training, providers: ["kis"], themes: ["wijk"], audiences: ["raad", "raad"])
    book.offer(
      "b", kind: .contact, providers: ["kis", "arq"], themes: ["wijk", "werk"], audiences: ["raad"])
    book.offer("c", kind: .training, providers: ["arq"], themes: ["media"], audiences: ["pers"])
    book.offer("d", kind: .publication, providers: ["arq"], themes: ["media"], audiences: [])
    return book
  }

  private func pages(_ key: GuideKey, of book: SmallBook) async throws -> [GuidePage<OfferSummary>] {
    let guide = await book.linked().handbook.guide
    return try #require(guide.offers.first { $0.key == key }).pages
  }

  private func names(_ section: GuideSection<OfferSummary>?) -> [String] {
    section?.entries.map(\.place.record.name) ?? ["?"]
  }

  @Test func themesStandInTheirOwnOrderWithTheirCounts() async throws {
    let pages = try await pages(.theme, of: book())
    // A theme without offers has no page; one that the word list lacks comes last.
    #expect(pages.map(\.name) == ["aanbod-thema-werk", "aanbod-thema-wijk", "aanbod-thema-media"])
    #expect(pages.map(\.title) == ["Werk en inkomen", "Wijk", "Media"])
    #expect(pages.map(\.count) == [1, 2, 2])
    #expect(
      pages[1].sections.map(\.id) == ["publicatie", "training", "contactpunt", "voor-raad", "voor-pers"])
    #expect(pages[1].sections.map { names($0) } == [[], ["a"], ["b"], ["a", "b"], []])
  }

  @Test func emptyListsLeadToTheNearest() async throws {
    let pages = try await pages(.theme, of: book())
    // "werk" shares an offer with "wijk", so that its trainings are nearer than those of "media".
    #expect(
      pages[0].sections[1].nearest == [
        GuideLead(
          title: "Wijk: trainingen", count: 1,
          address: GuideAddress(page: "aanbod-thema-wijk", section: "training")),
        GuideLead(
          title: "Werk en inkomen: al het aanbod", count: 1, address: GuideAddress(page: "aanbod-thema-werk")),
      ])
    let forPress = try #require(pages[1].sections.last)
    #expect(forPress.nearest.map(\.title) == ["Media: pers", "Pers: al het aanbod"])
    // A list with something in it only tells what kinds it lacks that the audience has elsewhere.
    #expect(
      pages[0].sections[3].nearest == [
        GuideLead(
          title: "Raadslid: trainingen bij andere thema’s", count: 1,
          address: GuideAddress(page: "aanbod-doelgroep-raad", section: "training"))
      ])
  }

  @Test func audiencesAndProvidersHaveListsOfTheirOwn() async throws {
    let audiences = try await pages(.audience, of: book())
    #expect(audiences.map(\.count) == [2, 1])
    #expect(
      audiences[1].sections[2].nearest.map(\.title) == ["Raadslid: contactpunten", "Pers: al het aanbod"])
    #expect(audiences[0].related.map { $0.leads.map(\.title) } == [["Werk en inkomen", "Wijk"]])
    let providers = try #require(try await pages(.provider, of: book()).first)
    #expect(providers.sections.map(\.id) == ["aanbieder-arq", "aanbieder-kis"])
    #expect(providers.sections.map { names($0) } == [["d", "c", "b"], ["a", "b"]])
  }

  @Test func everyLeadLeadsSomewhere() async throws {
    let guide = await book().linked().handbook.guide
    var targets: Set<GuideAddress> = []
    for page in guide.offers.flatMap(\.pages) {
      targets.insert(GuideAddress(page: page.name))
      for section in page.sections { targets.insert(GuideAddress(page: page.name, section: section.id)) }
    }
    for page in guide.offers.flatMap(\.pages) {
      let leads = page.sections.flatMap(\.nearest) + page.related.flatMap(\.leads)
      for lead in leads { #expect(targets.contains(lead.address), "\(lead.title)") }
    }
  }

  @Test func namesAreFitForFiles() async throws {
    var book = SmallBook()
    let long = String(repeating: "lang", count: 40)
    book.offer("a", themes: ["Één & twee", "een twee", "<>", long])
    let pages = try await pages(.theme, of: book)
    #expect(pages[0].name == "aanbod-thema-een-twee")
    #expect(pages[1].name == "aanbod-thema-een-twee-2")
    #expect(pages[2].name == "aanbod-thema-kop")
    #expect(pages[3].name.utf8.count < 80)
  }

  @Test func publicationsStandFromStrongToWeak() async throws {
    var book = SmallBook()
    book.publication("p1", title: "Aap", themes: ["wijk"], evidence: .practice)
    book.publication("p2", title: "Beer", themes: ["wijk", "media"], evidence: .research)
    book.publication("p3", title: "Cavia", themes: ["media"], evidence: .effect)
    let guide = await book.linked().handbook.guide
    let themes = try #require(guide.publications.first { $0.key == .theme }).pages
    #expect(
      themes[0].sections.map(\.id) == ["effectonderzoek", "onderzoek", "praktijkervaring", "theoretisch"])
    #expect(themes[0].sections.map(\.entries.count) == [0, 1, 1, 0])
    #expect(themes[0].sections[0].nearest.map(\.title) == ["Wijk: onderzoek", "Media: effectonderzoek"])
    let levels = try #require(guide.publications.first { $0.key == .evidence }).pages
    #expect(levels.map(\.name).first == "publicaties-bewijs-effectonderzoek")
    #expect(levels.map(\.count) == [1, 1, 1])
    #expect(levels[1].sections[0].entries.map(\.citation) == ["Beer, z.d."])
  }

  @Test func aBookWithoutCatalogueHasNoGuide() async {
    #expect(await SmallBook().linked().handbook.guide.isEmpty)
  }
}
