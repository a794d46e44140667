import HandboekDocument

/// Arranges the references by theme and by what they stand on.
struct PublicationGuide {
  private let publications: [Publication]
  private let summaries: [PublicationSummary]
  private let themes: GuideValues
  /// From strong to weak: a reader asks what is best known first.
  private static let levels = Array(EvidenceLevel.allCases.reversed())

  init(_ publications: [Publication], summaries: [PublicationSummary], vocabularies: Vocabularies) {
    self.publications = publications
    self.summaries = summaries
    themes = GuideValues(publications.map(\.themes), vocabulary: vocabularies.themes)
  }

  var axes: [GuideAxis<PublicationSummary>] {
    let axes = [
      GuideAxis(.theme, pages: themes.values.map(page(theme:))),
      GuideAxis(.evidence, pages: Self.levels.compactMap(page(level:))),
    ]
    return axes.filter { !$0.pages.isEmpty }
  }

  private func page(theme: GuideValues.Value) -> GuidePage<PublicationSummary> {
    var page = GuidePage<PublicationSummary>(
      name: Self.name(theme: theme), value: theme.id, title: theme.label, count: theme.members.count)
    page.sections = Self.levels.compactMap { level in
      let found = theme.members.filter { publications[$0].evidence == level }
      // Nobody looks for references of which the ground is unknown.
      if found.isEmpty, level == .unknown { return nil }
      return GuideSection(
        .evidence, id: level.rawValue, title: level.noun, entries: found.map { summaries[$0] },
        nearest: found.isEmpty ? nearest(to: theme, level) : [])
    }
    return page
  }

  /// The next level of the same theme, then the nearest theme with this level.
  private func nearest(to theme: GuideValues.Value, _ level: EvidenceLevel) -> [GuideLead] {
    var leads: [GuideLead] = []
    let others = theme.members.map { publications[$0].evidence }.filter { $0 != .unknown }
    if let next = others.filter({ $0 < level }).max() ?? others.min() {
      leads.append(
        GuideLead(
          title: "\(theme.label): \(next.noun.lowercased())", count: others.count { $0 == next },
          address: GuideAddress(page: Self.name(theme: theme), section: next.rawValue)))
    }
    if let near = themes.nearest(to: theme, where: { publications[$0].evidence == level }) {
      leads.append(
        GuideLead(
          title: "\(near.value.label): \(level.noun.lowercased())", count: near.count,
          address: GuideAddress(page: Self.name(theme: near.value), section: level.rawValue)))
    }
    return leads
  }

  private func page(level: EvidenceLevel) -> GuidePage<PublicationSummary>? {
    let found = publications.indices.filter { publications[$0].evidence == level }
    if found.isEmpty { return nil }
    var page = GuidePage<PublicationSummary>(
      name: "publicaties-bewijs-\(level.rawValue)", value: level.rawValue, title: level.noun,
      count: found.count)
    page.sections = [
      GuideSection(nil, id: "alles", title: "Alle publicaties", entries: found.map { summaries[$0] })
    ]
    let leads: [GuideLead] = themes.values.compactMap { theme in
      let count = theme.members.count { publications[$0].evidence == level }
      if count == 0 { return nil }
      return GuideLead(
        title: theme.label, count: count,
        address: GuideAddress(page: Self.name(theme: theme), section: level.rawValue))
    }
    page.related = leads.isEmpty ? [] : [GuideRelation(.theme, leads: leads)]
    return page
  }

  private static func name(theme: GuideValues.Value) -> String { "publicaties-thema-\(theme.slug)" }
}
