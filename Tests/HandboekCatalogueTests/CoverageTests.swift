import HandboekCatalogue
import HandboekDocument
import HandboekTestSupport
import Testing

struct CoverageTests {
  /// Three offers over two themes and two audiences, one of them without an audience.
  static func book() -> Handbook {
    var book = Handbook(metadata: Metadata(title: "Proef", identifier: "urn:x"))
    book.vocabularies.themes.add("polarisatie", label: "Polarisatie")
    book.vocabularies.themes.add("inclusie", label: "Inclusie")
    book.vocabularies.audiences.add("raadslid", label: "Raadslid")
    book.vocabularies.audiences.add("politie", label: "Politie")
    book.offers = [
      offer("a", .training, ["kis"], ["polarisatie", "inclusie"], ["raadslid", "politie"]),
      offer("b", .training, ["kis"], ["polarisatie"], ["raadslid"]),
      offer("c", .contact, ["oud"], ["polarisatie", "nieuw"], []),
    ]
    book.partners = [partner("kis", mergedInto: nil), partner("oud", mergedInto: "kis")]
    return book
  }

  static func offer(
    _ id: String, _ kind: OfferKind, _ providers: [String], _ themes: [String], _ audiences: [String]
  ) -> Offer {
    Offer(
      id: RecordID(.offer, id), file: "aanbod/\(id).md", title: "Aanbod \(id)", kind: kind, form: nil,
      providers: providers, themes: themes, audiences: audiences, url: nil, description: [])
  }

  static func partner(_ id: String, mergedInto: String?) -> Partner {
    Partner(
      id: RecordID(.partner, id), file: "partners/\(id).md", name: id.uppercased(), abbreviation: nil,
      url: nil, source: nil, isCommercial: false, mergedInto: mergedInto, caveat: nil, description: [])
  }

  @Test func countsByCell() {
    let coverage = Coverage(Self.book())
    #expect(coverage.themes.map(\.id) == ["polarisatie", "inclusie", "nieuw"])
    #expect(coverage.audiences.map(\.label) == ["Raadslid", "Politie", "Zonder doelgroep"])
    #expect(coverage.count(theme: 0, audience: 0, kind: .training) == 2)
    #expect(coverage.count(theme: 0, audience: 1, kind: .training) == 1)
    #expect(coverage.count(theme: 0, audience: 2, kind: .contact) == 1)
    #expect(coverage.count(theme: 1, audience: 2, kind: .contact) == 0)
    #expect(coverage.count(theme: 9, audience: 0, kind: .contact) == 0)
    #expect(coverage.cells.count == 27)
    #expect(coverage.cells.reduce(0) { $0 + $1.count } == 7)
    #expect(coverage.maximum == 2)
  }

  @Test func totalsCountAnOfferOnce() {
    let coverage = Coverage(Self.book())
    #expect(coverage.total() == 3)
    #expect(coverage.total(theme: 0) == 3)
    #expect(coverage.total(theme: 0, kind: .training) == 2)
    #expect(coverage.total(audience: 0) == 2)
    #expect(coverage.total(theme: 1, audience: 1) == 1)
  }

  @Test func emptyAndThinCellsPartition() {
    let coverage = Coverage(Self.book())
    #expect(coverage.thin.count == 5)
    #expect(coverage.empty.count == 27 - 5 - 1)
  }

  @Test func findsThemesOfOnePartner() {
    // A partner that became part of another is that other one.
    let gaps = Gaps(Self.book())
    #expect(gaps.singlePartnerThemes.map(\.theme.id) == ["polarisatie", "inclusie", "nieuw"])
    #expect(gaps.singlePartnerThemes.map(\.count) == [3, 1, 1])
    #expect(gaps.singlePartnerThemes.allSatisfy { $0.partner.title == "KIS" })
  }

  @Test func findsWhatIsNotConnected() {
    var book = SampleHandbook.make()
    #expect(Gaps(book).chaptersWithoutOffers.map(\.label) == ["hoofdstuk 2"])
    #expect(Gaps(book).offersWithoutChapters.isEmpty)
    #expect(Gaps(book).questionsWithoutContact.map(\.title) == ["Wie helpt ons?"])
    book.offers[0].backlinks = []
    #expect(Gaps(book).offersWithoutChapters.map(\.title) == ["Training <X>"])
    #expect(Gaps(book).chaptersWithoutOffers.count == 2)
  }

  @Test func emptyBook() {
    let coverage = Coverage(Handbook(metadata: Metadata(title: "", identifier: "")))
    #expect(coverage.cells.isEmpty)
    #expect(coverage.maximum == 0)
    #expect(coverage.total() == 0)
  }
}
