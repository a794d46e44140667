import HandboekDocument

extension SampleHandbook {
  static let allOffers = GuideLead(
    title: "Polarisatie: al het aanbod", count: 1,
    address: GuideAddress(page: "aanbod-thema-polarisatie"))

  /// Each axis once, with an empty list and a list that lacks something.
  static func guide() -> CatalogueGuide {
    var theme = GuidePage<OfferSummary>(
      name: "aanbod-thema-polarisatie", value: "polarisatie", title: "Polarisatie", count: 1)
    theme.sections = [
      GuideSection(.kind, id: "training", title: "Trainingen", entries: [offerSummary]),
      GuideSection(.kind, id: "contactpunt", title: "Contactpunten", entries: [], nearest: [allOffers]),
      GuideSection(
        .audience, id: "voor-raadslid", title: "Raadslid", entries: [offerSummary], nearest: [allOffers]),
    ]
    var audience = GuidePage<OfferSummary>(
      name: "aanbod-doelgroep-raadslid", value: "raadslid", title: "Raadslid", count: 1)
    audience.sections = [
      GuideSection(.kind, id: "training", title: "Trainingen", entries: [offerSummary])
    ]
    audience.related = [GuideRelation(.theme, leads: [allOffers])]
    var providers = GuidePage<OfferSummary>(
      name: "aanbod-aanbieders", value: nil, title: "Aanbieders", count: 1)
    providers.sections = [
      GuideSection(.provider, id: "aanbieder-kis", title: "Kennisplatform", entries: [offerSummary])
    ]
    var publications = GuidePage<PublicationSummary>(
      name: "publicaties-thema-polarisatie", value: "polarisatie", title: "Polarisatie", count: 1)
    publications.sections = [
      GuideSection(
        .evidence, id: "praktijkervaring", title: "Praktijkervaring", entries: [publicationSummary])
    ]
    var guide = CatalogueGuide()
    guide.offers = [
      GuideAxis(.theme, pages: [theme]), GuideAxis(.audience, pages: [audience]),
      GuideAxis(.provider, pages: [providers]),
    ]
    guide.publications = [GuideAxis(.theme, pages: [publications])]
    return guide
  }

  /// One table that fits on a line of text, and one with names that must stand upright.
  static let countTables = [
    CountTable(
      columnKey: .kind, rows: [CountTable.Line(id: "polarisatie", label: "Polarisatie", total: 1)],
      columns: [
        CountTable.Line(id: "training", label: "Trainingen", total: 1),
        CountTable.Line(id: "contactpunt", label: "Contactpunten", total: 0),
      ], counts: [[1, 0]], total: 1),
    CountTable(
      columnKey: .audience,
      rows: [
        CountTable.Line(id: "polarisatie", label: "Polarisatie", total: 9),
        CountTable.Line(id: "wijk", label: "Spanningen in wijken & buurten", total: 2),
      ],
      columns: ["Raadslid", "Ouder", "Politie", "Communicatieadviseur", "ADV"].map {
        CountTable.Line(id: $0.lowercased(), label: $0, total: 4)
      }, counts: [[9, 4, 3, 1, 0], [0, 0, 1, 0, 2]], total: 10),
  ]
}
