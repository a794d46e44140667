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
}
