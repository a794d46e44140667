import HandboekDocument

/// Reads `aanbod/*.md`.
enum OfferReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    var offer = Offer(
      id: source.id, file: source.file,
      title: source.fields.requiredProse("titel") ?? source.id.name,
      kind: source.fields.choice("soort", of: OfferKind.self, isRequired: true) ?? .publication,
      form: source.word("vorm", from: vocabularies.forms),
      providers: source.identifiers("aanbieders", of: .partner),
      themes: source.words("themas", from: vocabularies.themes, isRequired: true),
      audiences: source.words("doelgroepen", from: vocabularies.audiences),
      url: source.fields.address("url"), description: source.body.blocks)
    if offer.providers.isEmpty { source.fields.reportMissing("aanbieders") }
    offer.publication = source.identifier("publicatie", of: .publication)
    readDates(&offer, &source.fields)
    offer.source = source.fields.address("bron")
    offer.region = source.fields.text("regio")
    offer.caveat = source.fields.prose("onzeker")
    offer.footnotes = source.body.footnotes
    return .offer(offer)
  }

  private static func readDates(_ offer: inout Offer, _ fields: inout FieldReader) {
    let verified = fields.locatedDate("gecontroleerd", needsDay: true)
    let reviewBefore = fields.locatedDate("herzien_voor", needsDay: true)
    let lastSeen = fields.locatedDate("laatst_gezien")
    offer.verified = verified?.value
    offer.reviewBefore = reviewBefore?.value
    offer.lastSeen = lastSeen?.value
    offer.dateRanges.verified = verified?.range
    offer.dateRanges.reviewBefore = reviewBefore?.range
    offer.dateRanges.lastSeen = lastSeen?.range
  }
}
