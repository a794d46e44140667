extension OfferSummary {
  /// What a list shows of a linked offer.
  package init(_ offer: Offer, _ vocabularies: Vocabularies) {
    self.init(
      place: Place(offer.id, title: offer.title), kind: offer.kind,
      form: offer.form.map(vocabularies.forms.label),
      providers: offer.providerPlaces.map { $0.label ?? $0.title }, isCommercial: offer.isCommercial,
      freshness: offer.freshness, caveat: offer.caveat)
    publication = offer.publication
    audiences = offer.audiences.map(vocabularies.audiences.label)
    themes = offer.themes.map(vocabularies.themes.label)
  }
}

extension PublicationSummary {
  /// What a list shows of a linked reference.
  package init(_ publication: Publication) {
    self.init(
      place: Place(publication.id, title: publication.csl.title), reference: publication.reference,
      evidence: publication.evidence, caveat: publication.caveat)
    let author = publication.shortAuthor.isEmpty ? publication.csl.title : publication.shortAuthor
    citation = "\(author), \(publication.yearLabel)"
  }
}
