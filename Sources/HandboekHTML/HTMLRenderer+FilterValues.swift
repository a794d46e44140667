import HandboekDocument
import HandboekXML

// The filter of the page chooses records by these attributes; their names are those of the fields in
// front matter, and of the choice in the address. More values stand apart by spaces: ids have none.
extension HTMLRenderer {
  /// Writes what an offer can be chosen by.
  func filterValues(of offer: Offer, into writer: inout XMLWriter) {
    guard options.hasFilterValues else { return }
    writer.attribute("data-thema", offer.themes.joined(separator: " "))
    writer.attribute("data-soort", offer.kind.rawValue)
    writer.attribute("data-doelgroep", offer.audiences.joined(separator: " "))
    writer.attribute("data-aanbieder", offer.providers.joined(separator: " "))
    writer.attribute("data-vorm", offer.form)
    writer.attribute("data-regio", offer.region.map { FilterValue.region($0) })
  }

  /// Writes what a reference can be chosen by.
  func filterValues(of publication: Publication, into writer: inout XMLWriter) {
    guard options.hasFilterValues else { return }
    writer.attribute("data-thema", publication.themes.joined(separator: " "))
    writer.attribute("data-bewijs", publication.evidence.rawValue)
    writer.attribute("data-type", publication.csl.type)
    writer.attribute("data-jaar", FilterValue.year(of: publication))
  }

  /// Writes what a question can be chosen by.
  func filterValues(of question: Question, into writer: inout XMLWriter) {
    guard options.hasFilterValues else { return }
    writer.attribute("data-groep", question.group)
    writer.attribute("data-thema", question.themes.joined(separator: " "))
    writer.attribute("data-doelgroep", question.audiences.joined(separator: " "))
  }
}
