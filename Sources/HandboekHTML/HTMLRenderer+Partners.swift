public import HandboekDocument
public import HandboekXML

extension HTMLRenderer {
  /// Writes the organisations that provide the offers.
  public func partners(_ partners: [Partner], into writer: inout XMLWriter) {
    section(.partners, into: &writer) { writer in
      withdrawn(.partner, into: &writer)
      for partner in partners { self.partner(partner, into: &writer) }
    }
  }

  private func partner(_ partner: Partner, into writer: inout XMLWriter) {
    let renderer = inside(partner.id, titleLevel: 2)
    writer.element("article") { writer in
      writer.attribute("class", "record" + changeClasses(partner.id))
      writer.attribute("id", links.identifier(of: partner.id))
      writer.attribute("aria-label", partner.name)
      writer.newline()
      pageMark(at: .record(partner.id), into: &writer)
      let abbreviation = partner.abbreviation.map { " (\($0))" } ?? ""
      heading(2, partner.name + abbreviation, into: &writer)
      changeLine(partner.id, into: &writer)
      renderer.blocks(partner.description, into: &writer)
      renderer.notes(partner.footnotes, to: partner.name, hasHeading: false, into: &writer)
      if hasFacts(partner) {
        facts(into: &writer) { facts(of: partner, into: &$0) }
      }
      pageMarks(behind: .record(partner.id), into: &writer)
    }
    writer.newline()
  }

  private func facts(of partner: Partner, into writer: inout XMLWriter) {
    if partner.isCommercial { fact("Marktpartij", "ja", into: &writer) }
    fact("Opgegaan in", partner.mergedIntoPlace.map { [$0] } ?? [], into: &writer)
    addressFact("Adres", partner.url, into: &writer)
    if partner.source != partner.url { addressFact("Gezien op", partner.source, into: &writer) }
    fact("Aanbod", partner.offers, into: &writer)
    fact("Onzeker", partner.caveat, into: &writer)
    backlinksFact("Genoemd in", partner.backlinks, into: &writer)
  }

  /// An empty `dl` is no valid list.
  private func hasFacts(_ partner: Partner) -> Bool {
    partner.isCommercial || partner.mergedIntoPlace != nil || !(partner.url ?? "").isEmpty
      || !(partner.source ?? "").isEmpty || !partner.offers.isEmpty || !(partner.caveat ?? "").isEmpty
      || !partner.backlinks.isEmpty
  }
}
