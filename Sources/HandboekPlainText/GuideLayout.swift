import HandboekDocument

/// The guide to the catalogue, as short as text allows: counts, then titles with the place of their description.
extension TextLayout {
  mutating func guide(_ guide: CatalogueGuide) {
    for axis in guide.offers {
      switch axis.key {
      case .theme: counts(of: axis)
      case .audience: titles(of: axis)
      // The catalogue stands by theme with the kind of each offer, and partners list their offers.
      case .kind, .provider, .evidence: break
      }
    }
    for axis in guide.publications where axis.key == .theme { citations(of: axis) }
  }

  /// How many offers each theme has of each kind, and where to look when there are none.
  private mutating func counts(of axis: GuideAxis<OfferSummary>) {
    subheading("Aanbod per thema")
    let kinds = OfferKind.allCases
    let head = ["Thema"] + kinds.map(\.plural) + ["Samen"]
    let rows = axis.pages.map { page in
      [page.title] + kinds.map { String(Self.section($0, of: page)?.entries.count ?? 0) } + [
        String(page.count)
      ]
    }
    table(
      Table(
        alignments: [.left] + head.dropFirst().map { _ in .right }, head: head.map { [.text($0)] },
        rows: rows.map { $0.map { [.text($0)] } }))
    let empty = axis.pages.flatMap { page in
      page.sections.filter { $0.key == .kind && $0.entries.isEmpty && !$0.nearest.isEmpty }.map { (page, $0) }
    }
    if empty.isEmpty { return }
    blank()
    for (page, section) in empty {
      paragraph(
        RichText(
          "Geen \(section.title.lowercasedFirst) bij \(page.title). Het dichtst in de buurt: "
            + Self.list(section.nearest) + "."), hanging: 2)
    }
  }

  /// The titles for each audience, each with the theme under which the offer is described.
  private mutating func titles(of axis: GuideAxis<OfferSummary>) {
    subheading("Aanbod per doelgroep")
    paragraph(RichText("Achter elke titel staat het thema waaronder het aanbod beschreven is."))
    for page in axis.pages {
      pageHead(page.title, page.count)
      for section in page.sections {
        if section.entries.isEmpty {
          labelled(section.title, "geen. Het dichtst in de buurt: \(Self.list(section.nearest))")
          continue
        }
        paragraph(RichText("\(section.title) (\(section.entries.count)):", .bold))
        for entry in section.entries {
          let theme = entry.themes.first.map { " (\($0))" } ?? ""
          let warning = entry.freshness.isStale ? " – \(Freshness.warning)" : ""
          inMargin("• ", nil, .dim) { $0.paragraph(RichText(entry.place.title + theme + warning)) }
        }
      }
    }
  }

  /// The references of each theme as short citations, from strong evidence to weak.
  private mutating func citations(of axis: GuideAxis<PublicationSummary>) {
    subheading("Publicaties per thema")
    for page in axis.pages {
      pageHead(page.title, page.count)
      for section in page.sections where !section.entries.isEmpty {
        labelled(
          "\(section.title) (\(section.entries.count))",
          section.entries.map(\.citation).joined(separator: "; "))
      }
    }
  }

  private mutating func pageHead(_ title: String, _ count: Int) {
    blank()
    paragraph(RichText("\(title) (\(count))", [.bold, .accent]))
  }

  private static func section(
    _ kind: OfferKind, of page: GuidePage<OfferSummary>
  ) -> GuideSection<OfferSummary>? {
    page.sections.first { $0.id == kind.rawValue }
  }

  /// "Polarisatie: trainingen (12), Netwerken: al het aanbod (8)".
  static func list(_ leads: [GuideLead]) -> String {
    leads.map { "\($0.title) (\($0.count))" }.joined(separator: ", ")
  }
}
