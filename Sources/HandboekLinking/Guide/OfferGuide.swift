import HandboekDocument

/// Arranges the offers by theme, audience, kind and provider, with the pairs that readers ask for.
struct OfferGuide {
  private let offers: [Offer]
  private let summaries: [OfferSummary]
  private let themes: GuideValues
  private let audiences: GuideValues
  private let providers: GuideValues

  /// - Parameter summaries: What a list shows of each offer, in the same order.
  init(_ offers: [Offer], summaries: [OfferSummary], vocabularies: Vocabularies) {
    self.offers = offers
    self.summaries = summaries
    themes = GuideValues(offers.map(\.themes), vocabulary: vocabularies.themes)
    audiences = GuideValues(offers.map(\.audiences), vocabulary: vocabularies.audiences)
    var names: [String: String] = [:]
    for place in offers.flatMap(\.providerPlaces) { names[place.record.name] = place.title }
    let order = names.keys.sorted().sortedInDutch(by: { names[$0] ?? $0 }, then: { $0 })
    providers = GuideValues(
      offers.map { $0.providerPlaces.map(\.record.name) }, order: order, label: { names[$0] ?? $0 })
  }

  var axes: [GuideAxis<OfferSummary>] {
    let axes = [
      GuideAxis(.theme, pages: themes.values.map(page(theme:))),
      GuideAxis(.audience, pages: audiences.values.map(page(audience:))),
      GuideAxis(.kind, pages: OfferKind.allCases.compactMap(page(kind:))),
      GuideAxis(.provider, pages: providers.values.isEmpty ? [] : [providerPage]),
    ]
    return axes.filter { !$0.pages.isEmpty }
  }

  // MARK: Themes

  private func page(theme: GuideValues.Value) -> GuidePage<OfferSummary> {
    var page = GuidePage<OfferSummary>(
      name: Self.name(theme: theme), value: theme.id, title: theme.label, count: theme.members.count)
    page.sections = OfferKind.allCases.map { kind in
      let found = theme.members.filter { offers[$0].kind == kind }
      return section(
        .kind, kind.rawValue, kind.plural, found,
        nearest: nearest(to: theme, among: themes, name: Self.name(theme:), kind, found))
    }
    // A foreign book may have a theme for every record: then a page for each pair would be noise.
    if themes.values.count * audiences.values.count <= 2_500 {
      let own = Set(theme.members)
      page.sections += audiences.values.map { audience in
        let found = audience.members.filter(own.contains)
        return section(
          .audience, Self.anchor(audience: audience), audience.label, byKind(found),
          nearest: nearest(toTheme: theme, audience, found))
      }
    }
    return page
  }

  /// Where to go when a theme has nothing for an audience, or lacks a kind that others have for it.
  private func nearest(
    toTheme theme: GuideValues.Value, _ audience: GuideValues.Value, _ found: [Int]
  ) -> [GuideLead] {
    if found.isEmpty {
      let members = Set(audience.members)
      var leads = [whole(audience, name: Self.name(audience:))]
      if let near = themes.nearest(to: theme, where: members.contains) {
        leads.insert(
          GuideLead(
            title: "\(near.value.label): \(audience.label.lowercasedFirst)", count: near.count,
            address: GuideAddress(
              page: Self.name(theme: near.value), section: Self.anchor(audience: audience))), at: 0)
      }
      return leads
    }
    return OfferKind.allCases.compactMap { kind in
      if found.contains(where: { offers[$0].kind == kind }) { return nil }
      let count = audience.members.count { offers[$0].kind == kind }
      if count == 0 { return nil }
      return GuideLead(
        title: "\(audience.label): \(kind.plural.lowercased()) bij andere thema’s", count: count,
        address: GuideAddress(page: Self.name(audience: audience), section: kind.rawValue))
    }
  }

  // MARK: Audiences

  private func page(audience: GuideValues.Value) -> GuidePage<OfferSummary> {
    var page = GuidePage<OfferSummary>(
      name: Self.name(audience: audience), value: audience.id, title: audience.label,
      count: audience.members.count)
    page.sections = OfferKind.allCases.map { kind in
      let found = audience.members.filter { offers[$0].kind == kind }
      return section(
        .kind, kind.rawValue, kind.plural, found,
        nearest: nearest(to: audience, among: audiences, name: Self.name(audience:), kind, found))
    }
    let own = Set(audience.members)
    let leads = themes.values.compactMap { theme in
      lead(
        theme.label, theme.members.count(where: own.contains), Self.name(theme: theme),
        Self.anchor(audience: audience))
    }
    page.related = leads.isEmpty ? [] : [GuideRelation(.theme, leads: leads)]
    return page
  }

  // MARK: Kinds and providers

  private func page(kind: OfferKind) -> GuidePage<OfferSummary>? {
    let found = offers.indices.filter { offers[$0].kind == kind }
    if found.isEmpty { return nil }
    var page = GuidePage<OfferSummary>(
      name: "aanbod-soort-\(kind.rawValue)", value: kind.rawValue, title: kind.plural, count: found.count)
    page.sections = [section(nil, "alles", "Alle \(kind.plural.lowercased())", found)]
    let isOfKind = { (index: Int) in offers[index].kind == kind }
    page.related = [
      GuideRelation(
        .theme,
        leads: themes.values.compactMap {
          lead($0.label, $0.members.count(where: isOfKind), Self.name(theme: $0), kind.rawValue)
        }),
      GuideRelation(
        .audience,
        leads: audiences.values.compactMap {
          lead($0.label, $0.members.count(where: isOfKind), Self.name(audience: $0), kind.rawValue)
        }),
    ].filter { !$0.leads.isEmpty }
    return page
  }

  private var providerPage: GuidePage<OfferSummary> {
    var page = GuidePage<OfferSummary>(
      name: "aanbod-aanbieders", value: nil, title: "Aanbieders", count: providers.values.count)
    page.sections = providers.values.map { provider in
      section(.provider, "aanbieder-\(provider.slug)", provider.label, byKind(provider.members))
    }
    return page
  }

  // MARK: Ways on

  /// Where to go when a value has nothing of a kind: the nearest value that has, then the rest of its own.
  private func nearest(
    to value: GuideValues.Value, among values: GuideValues, name: (GuideValues.Value) -> String,
    _ kind: OfferKind, _ found: [Int]
  ) -> [GuideLead] {
    if !found.isEmpty { return [] }
    var leads = [whole(value, name: name)]
    if let near = values.nearest(to: value, where: { offers[$0].kind == kind }) {
      leads.insert(
        GuideLead(
          title: "\(near.value.label): \(kind.plural.lowercased())", count: near.count,
          address: GuideAddress(page: name(near.value), section: kind.rawValue)), at: 0)
    }
    return leads
  }

  private func whole(_ value: GuideValues.Value, name: (GuideValues.Value) -> String) -> GuideLead {
    GuideLead(
      title: "\(value.label): al het aanbod", count: value.members.count,
      address: GuideAddress(page: name(value)))
  }

  // MARK: Parts

  private func section(
    _ key: GuideKey?, _ id: String, _ title: String, _ members: [Int], nearest: [GuideLead] = []
  ) -> GuideSection<OfferSummary> {
    GuideSection(key, id: id, title: title, entries: members.map { summaries[$0] }, nearest: nearest)
  }

  private func lead(_ title: String, _ count: Int, _ page: String, _ section: String) -> GuideLead? {
    if count == 0 { return nil }
    return GuideLead(title: title, count: count, address: GuideAddress(page: page, section: section))
  }

  /// Records by kind, within a kind in the order of the catalogue; what may be gone stands last.
  private func byKind(_ members: [Int]) -> [Int] {
    OfferKind.allCases.flatMap { kind in members.filter { offers[$0].kind == kind } }
      .staleLast { offers[$0].freshness.isStale }
  }

  private static func name(theme: GuideValues.Value) -> String { "aanbod-thema-\(theme.slug)" }
  private static func name(audience: GuideValues.Value) -> String { "aanbod-doelgroep-\(audience.slug)" }
  private static func anchor(audience: GuideValues.Value) -> String { "voor-\(audience.slug)" }
}
