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
    offer.verified = source.fields.date("gecontroleerd", needsDay: true)
    offer.reviewBefore = source.fields.date("herzien_voor", needsDay: true)
    offer.lastSeen = source.fields.date("laatst_gezien")
    offer.source = source.fields.address("bron")
    offer.region = source.fields.text("regio")
    offer.caveat = source.fields.prose("onzeker")
    offer.footnotes = source.body.footnotes
    return .offer(offer)
  }
}
