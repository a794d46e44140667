import HandboekDocument
import HandboekTerminal

/// The records of the catalogue for the panel of the full-screen reader.
enum CatalogueEntries {
  /// Offers and references, each with the facts that one filters by.
  static func all(of handbook: Handbook) -> [CatalogueEntry] {
    let words = handbook.vocabularies
    let offers = handbook.offers.map { offer in
      let facts =
        [offer.kind.rawValue] + [offer.form.map(words.forms.label)].compactMap(\.self)
        + offer.providerPlaces.map(\.title) + offer.audiences.map(words.audiences.label)
        + offer.themes.map(words.themes.label)
      return CatalogueEntry(title: offer.title, facts: facts.joined(separator: ", "), anchor: offer.id.anchor)
    }
    let publications = handbook.publications.map { publication in
      let facts =
        [[publication.shortAuthor, publication.yearLabel].filter { !$0.isEmpty }.joined(separator: " ")]
        + [publication.evidence.label] + publication.themes.map(words.themes.label)
      return CatalogueEntry(
        title: publication.csl.title,
        facts: "publicatie, " + facts.filter { !$0.isEmpty }.joined(separator: ", "),
        anchor: publication.id.anchor)
    }
    return offers + publications
  }
}
