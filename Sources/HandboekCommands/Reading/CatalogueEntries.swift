import HandboekCatalogue
import HandboekDocument
import HandboekReading
import HandboekTerminal

/// The records of the catalogue for the panel of the full-screen reader.
enum CatalogueEntries {
  /// What gives the entries of a book that handboek made; nil for a book of others.
  ///
  /// The catalogue is read when the panel is opened: the first screen does not wait for it. It gives nil when what the
  /// book calls its catalogue is none.
  static func source(in book: EPUBBook) -> (() -> [CatalogueEntry]?)? {
    guard book.files.contains(Catalogue.fileName) else { return nil }
    return {
      guard let bytes = book.files.bytes(of: Catalogue.fileName),
        let catalogue = try? Catalogue(json: bytes, asOf: nil)
      else { return nil }
      return all(of: catalogue.book)
    }
  }

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
