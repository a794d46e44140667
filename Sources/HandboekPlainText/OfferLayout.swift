import HandboekDocument

extension TextLayout {
  /// An offer: what it is, from whom, for whom, where, and how sure that is.
  ///
  /// Brief leaves out its source, the questions it helps with, and what its title says too.
  mutating func offer(_ offer: Offer, vocabularies: Vocabularies, isBrief: Bool = false) {
    pageMark(at: .record(offer.id))
    entry(head(RichText(offer.title, .bold), of: offer.id)) { entry in
      let facts = Self.facts(
        offer.kind, form: offer.form.map(vocabularies.forms.label),
        providers: offer.providerPlaces.map(\.title), isCommercial: offer.isCommercial)
      entry.paragraph(RichText(facts.capitalizedFirst), hanging: 2)
      entry.labelled("Voor", vocabularies.audiences.list(offer.audiences))
      entry.labelled("Regio", offer.region)
      if let address = offer.url { entry.paragraph(RichText(address, .link)) }
      entry.caveat(offer.caveat)
      entry.prose(offer.description, offer.footnotes)
      if !isBrief { entry.labelled("Publicatie", offer.publicationPlace?.title) }
      entry.freshness(offer.freshness)
      if isBrief { return entry.places("Besproken in", offer.backlinks) }
      if offer.freshness.overdueSince == nil { entry.labelled("Nakijken vóór", offer.reviewBefore?.dutch) }
      entry.source(offer.source, besides: offer.url)
      entry.titles("Helpt bij", offer.questions)
      entry.places("Besproken in", offer.backlinks)
    }
    pageMarks(behind: .record(offer.id))
  }

  /// How far a reader can rely on an offer.
  mutating func freshness(_ freshness: Freshness) {
    paragraph(RichText(freshness.dutch + ".", freshness.isStale ? .bold : .dim), hanging: 2)
  }

  /// The catalogue by theme: each offer in full under its first theme, and named under its others.
  mutating func offersByTheme(_ offers: [Offer], vocabularies: Vocabularies) {
    var themes = vocabularies.themes.ids
    for offer in offers {
      for theme in offer.themes where !themes.contains(theme) { themes.append(theme) }
    }
    for theme in themes {
      let all = offers.filter { $0.themes.contains(theme) }
      if all.isEmpty { continue }
      subheading(vocabularies.themes.label(theme))
      for offer in all where offer.themes.first == theme { self.offer(offer, vocabularies: vocabularies) }
      let elsewhere = all.filter { $0.themes.first != theme }
      if elsewhere.isEmpty { continue }
      blank()
      paragraph(RichText("Zie ook:", .bold))
      for offer in elsewhere {
        let other = vocabularies.themes.label(offer.themes.first ?? "")
        inMargin("• ", nil, .dim) { $0.paragraph(RichText("\(offer.title) (bij ‘\(other)’)")) }
      }
    }
    let others = offers.filter(\.themes.isEmpty)
    if !others.isEmpty { subheading("Zonder thema") }
    for offer in others { self.offer(offer, vocabularies: vocabularies) }
  }
}
