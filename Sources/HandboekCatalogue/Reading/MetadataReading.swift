import HandboekDocument
import HandboekJSON

/// Reads what a catalogue says about the book as a whole.
enum MetadataReading {
  static func metadata(_ fields: JSONFields) throws(JSONFault) -> Metadata {
    var metadata = Metadata(
      title: try fields.required("titel"), identifier: try fields.required("identificatie"))
    metadata.subtitle = try fields.text("ondertitel")
    metadata.language = try fields.text("taal").flatMap { LanguageTag($0) } ?? .dutch
    metadata.edition = try fields.text("uitgave")
    metadata.date = try fields.date("datum")
    metadata.publisher = try fields.text("uitgever")
    metadata.authors = try fields.texts("auteurs")
    metadata.contributors = try fields.list("medewerkers", contributor)
    metadata.rights = try fields.text("rechten")
    metadata.description = try fields.text("omschrijving")
    metadata.contact = try fields.text("reactieadres")
    metadata.nameOrder = try fields.text("namen").flatMap(NameOrder.init) ?? .dutch
    metadata.subjects = try fields.list("onderwerpen", subject)
    metadata.series = try fields.object("reeks", series)
    metadata.basedOn = try fields.text("bewerking_van")
    metadata.accessibilityReview = try fields.object("toegankelijkheid", review)
    metadata.timestamp = try fields.integer("timestamp") ?? 0
    return metadata
  }

  private static func contributor(_ fields: JSONFields) throws(JSONFault) -> Contributor {
    Contributor(
      try fields.required("naam"), as: try fields.word("rol"), sortName: try fields.text("sorteernaam"))
  }

  private static func subject(_ fields: JSONFields) throws(JSONFault) -> Subject {
    var subject = Subject(try fields.required("naam"))
    if let authority = try fields.text("lijst"), let term = try fields.text("code") {
      subject.source = Subject.Source(authority: authority, term: term)
    }
    return subject
  }

  private static func series(_ fields: JSONFields) throws(JSONFault) -> Series {
    Series(
      try fields.required("naam"), position: try fields.text("nummer"), kind: try fields.word("soort"),
      identifier: try fields.text("identificatie"))
  }

  private static func review(_ fields: JSONFields) throws(JSONFault) -> AccessibilityReview {
    guard let date = try fields.date("op") else { throw .damaged("catalogus.metadata.toegankelijkheid.op") }
    var review = AccessibilityReview(by: try fields.required("beoordeeld_door"), on: date)
    review.credential = try fields.text("bevoegdheid")
    review.report = try fields.text("rapport")
    return review
  }
}
