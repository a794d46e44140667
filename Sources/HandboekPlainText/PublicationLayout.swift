import HandboekDocument

extension TextLayout {
  /// A reference: in APA form, then what it rests on, what is uncertain, the analysis, who cites it.
  ///
  /// Brief leaves out the analysis and the source.
  mutating func publication(_ publication: Publication, isBrief: Bool = false) {
    pageMark(at: .record(publication.id))
    let head = rich(publication.reference)
    entry(self.head(head, of: publication.id)) { entry in
      if let address = publication.csl.url, !head.plain.contains(address) {
        entry.paragraph(RichText(address, .link))
      }
      entry.evidence(publication.evidence)
      entry.caveat(publication.caveat)
      if isBrief { return entry.places("Besproken in", publication.backlinks) }
      entry.prose(publication.analysis, publication.footnotes)
      entry.source(publication.source, besides: publication.csl.url)
      entry.places("Gebruikt in", publication.backlinks)
    }
    pageMarks(behind: .record(publication.id))
  }

  /// A term of the glossary.
  mutating func term(_ term: Term) {
    pageMark(at: .record(term.id))
    var head = RichText(term.term, .bold)
    if let abbreviation = term.abbreviation { head.append(" (\(abbreviation))") }
    entry(self.head(head, of: term.id)) { entry in
      entry.labelled("Ook", term.synonyms.joined(separator: ", "))
      entry.prose(term.definition, term.footnotes)
      entry.labelled("Bron", term.source)
      entry.places("Gebruikt in", term.backlinks)
    }
    pageMarks(behind: .record(term.id))
  }

  /// An organisation with its offers.
  mutating func partner(_ partner: Partner) {
    pageMark(at: .record(partner.id))
    var head = RichText(partner.name, .bold)
    if let abbreviation = partner.abbreviation { head.append(" (\(abbreviation))") }
    if partner.isCommercial { head.append(" – marktpartij") }
    entry(self.head(head, of: partner.id)) { entry in
      if let address = partner.url { entry.paragraph(RichText(address, .link)) }
      entry.labelled("Opgegaan in", partner.mergedIntoPlace?.title)
      entry.caveat(partner.caveat)
      entry.prose(partner.description, partner.footnotes)
      entry.source(partner.source, besides: partner.url)
      entry.titles("Aanbod", partner.offers)
      entry.places("Genoemd in", partner.backlinks)
    }
    pageMarks(behind: .record(partner.id))
  }

  /// A label and, below it, one title a bullet.
  mutating func titles(_ label: String, _ places: [Place]) {
    if places.isEmpty { return }
    paragraph(RichText(label + ":", .bold))
    for place in places {
      inMargin("• ", nil, .dim) { $0.paragraph(RichText(Self.name(of: place))) }
    }
  }
}
