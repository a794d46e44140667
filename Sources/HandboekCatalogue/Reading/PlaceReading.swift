import HandboekDocument

/// Reads places and what stands in lists.
enum PlaceReading {
  static func place(_ fields: JSONFields) throws(CatalogueError) -> Place {
    let kind: RecordKind = try fields.word("kind")
    return Place(
      RecordID(kind, try fields.required("id")), anchor: try fields.text("anchor"),
      title: try fields.text("title") ?? "", label: try fields.text("label"))
  }

  static func backlinks(_ fields: JSONFields) throws(CatalogueError) -> [Passage] {
    try fields.list("backlinks") { (passage) throws(CatalogueError) in
      Passage(try place(passage), citationAnchor: try passage.text("citation"))
    }
  }

  /// What a list says of an offer; how fresh it is, the offer itself says (`FreshSummaries`).
  static func offer(_ fields: JSONFields) throws(CatalogueError) -> OfferSummary {
    var summary = OfferSummary(
      place: try requiredPlace(fields), kind: try fields.word("kind"), form: try fields.text("form"),
      providers: try fields.texts("providers"), isCommercial: try fields.flag("commercial"),
      freshness: Freshness(verified: nil, lastSeen: nil, reviewBefore: nil, asOf: nil),
      caveat: try fields.text("caveat"))
    summary.audiences = try fields.texts("audiences")
    summary.themes = try fields.texts("themes")
    return summary
  }

  static func publication(_ fields: JSONFields) throws(CatalogueError) -> PublicationSummary {
    var summary = PublicationSummary(
      place: try requiredPlace(fields), reference: try BlockReading.words(fields, "reference"),
      evidence: try fields.word("evidence"), caveat: try fields.text("caveat"))
    summary.citation = try fields.text("citation") ?? ""
    return summary
  }

  /// Where a question leads to a list of the guide.
  static func lead(_ fields: JSONFields) throws(CatalogueError) -> GuideLead {
    GuideLead(
      title: try fields.required("title"), count: try fields.integer("count") ?? 0,
      address: GuideAddress(page: try fields.required("page"), section: try fields.text("section")))
  }

  private static func requiredPlace(_ fields: JSONFields) throws(CatalogueError) -> Place {
    guard let place = try fields.object("place", place) else { throw .damaged("place") }
    return place
  }
}
