import HandboekDocument
import HandboekJSON

/// Reads places and what stands in lists.
enum PlaceReading {
  static func place(_ fields: JSONFields) throws(JSONFault) -> Place {
    let kind: RecordKind = try fields.word("kind")
    return Place(
      RecordID(kind, try fields.required("id")), anchor: try fields.text("anchor"),
      title: try fields.text("title") ?? "", label: try fields.text("label"))
  }

  static func backlinks(_ fields: JSONFields) throws(JSONFault) -> [Passage] {
    try fields.list("backlinks") { (passage) throws(JSONFault) in
      Passage(try place(passage), citationAnchor: try passage.text("citation"))
    }
  }

  /// An entry of a list; what it says of the offer, the offer itself says (`CatalogueRelinking`).
  static func offer(_ fields: JSONFields) throws(JSONFault) -> OfferSummary {
    CataloguePacking.summary(ofOffer: try requiredPlace(fields).record)
  }

  static func publication(_ fields: JSONFields) throws(JSONFault) -> PublicationSummary {
    CataloguePacking.summary(ofPublication: try requiredPlace(fields).record)
  }

  /// Where a question leads to a list of the guide.
  static func lead(_ fields: JSONFields) throws(JSONFault) -> GuideLead {
    GuideLead(
      title: try fields.required("title"), count: try fields.integer("count") ?? 0,
      address: GuideAddress(page: try fields.required("page"), section: try fields.text("section")))
  }

  private static func requiredPlace(_ fields: JSONFields) throws(JSONFault) -> Place {
    guard let place = try fields.object("place", place) else { throw .damaged("place") }
    return place
  }
}
