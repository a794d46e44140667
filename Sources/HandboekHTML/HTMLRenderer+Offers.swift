import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the catalogue, grouped by theme.
  public func offers(_ groups: [OfferGroup], into writer: inout XMLWriter) {
    section(.offers, into: &writer) { writer in
      writer.element("p") {
        $0.text(
          "Het aanbod staat per thema. Past iets bij meer thema’s, dan staat het één keer helemaal "
            + "beschreven; onder de andere thema’s staat een verwijzing.")
      }
      writer.newline()
      withdrawn(.offer, into: &writer)
      for group in groups { offerGroup(group, into: &writer) }
    }
  }

  /// Writes the offers of one theme, under a heading of level 2.
  public func offerGroup(_ group: OfferGroup, into writer: inout XMLWriter) {
    heading(2, into: &writer) { writer in
      writer.attribute("id", group.identifier)
      writer.text(group.title)
    }
    for offer in group.offers { self.offer(offer, into: &writer) }
    if group.elsewhere.isEmpty { return }
    writer.element("p") { label("Past ook bij dit thema:", into: &$0) }
    writer.newline()
    placeList(group.elsewhere, into: &writer)
  }

  private func offer(_ offer: Offer, into writer: inout XMLWriter) {
    let renderer = inside(offer.id, titleLevel: 3)
    writer.element("article") { writer in
      writer.attribute("class", "record" + changeClasses(offer.id))
      writer.attribute("id", links.identifier(of: offer.id))
      writer.attribute("aria-label", offer.title)
      filterValues(of: offer, into: &writer)
      writer.newline()
      pageMark(at: .record(offer.id), into: &writer)
      heading(3, offer.title, into: &writer)
      changeLine(offer.id, into: &writer)
      renderer.blocks(offer.description, into: &writer)
      renderer.notes(offer.footnotes, to: offer.title, hasHeading: false, into: &writer)
      facts(into: &writer) { writer in
        kindFacts(of: offer, into: &writer)
        checkFacts(of: offer, into: &writer)
        fact("Helpt bij", offer.questions, into: &writer)
        backlinksFact("Besproken in", offer.backlinks, into: &writer)
      }
      pageMarks(behind: .record(offer.id), into: &writer)
    }
    writer.newline()
  }

  private func kindFacts(of offer: Offer, into writer: inout XMLWriter) {
    fact("Soort", offer.kind.rawValue.uppercasedFirst, into: &writer)
    fact("Vorm", offer.form.map { vocabularies.forms.label($0) }, into: &writer)
    fact(offer.providerPlaces.count > 1 ? "Aanbieders" : "Aanbieder", offer.providerPlaces, into: &writer)
    if offer.isCommercial {
      fact("Marktpartij", "ja: de aanbieder verkoopt dit aanbod", into: &writer)
    }
    fact("Voor wie", Self.labels(offer.audiences, vocabularies.audiences), into: &writer)
    fact("Thema’s", Self.labels(offer.themes, vocabularies.themes), into: &writer)
    fact("Regio", offer.region, into: &writer)
    addressFact("Adres", offer.url, into: &writer)
    fact("Publicatie", offer.publicationPlace.map { [$0] } ?? [], into: &writer)
  }

  /// Writes when somebody looked whether the offer exists; silence would look like a check.
  private func checkFacts(of offer: Offer, into writer: inout XMLWriter) {
    fact("Controle", into: &writer) { freshness(offer.freshness, into: &$0) }
    if offer.freshness.overdueSince == nil { fact("Nakijken vóór", offer.reviewBefore, into: &writer) }
    if offer.source != offer.url { addressFact("Gezien op", offer.source, into: &writer) }
    fact("Onzeker", offer.caveat, into: &writer)
  }
}
