import HandboekCatalogue
import HandboekDocument
import HandboekJSON
import HandboekPlainText

/// Offers as a command shows them: for people, as JSON and as CSV.
struct OfferListing: CatalogueResult {
  private let offers: [Offer]
  private let catalogue: Catalogue
  private let selection: Selection

  init(_ offers: [Offer], of catalogue: Catalogue, _ selection: Selection) {
    self.offers = offers
    self.catalogue = catalogue
    self.selection = selection
  }

  var isEmpty: Bool { offers.isEmpty }

  func lines(width: Int) -> [StyledLine] {
    var page = TextPage(width: width)
    for offer in offers { page.offer(offer, vocabularies: catalogue.book.vocabularies, isBrief: true) }
    return page.lines
  }

  /// "12 van 77: 5 publicaties, 4 trainingen, 3 contactpunten; 2 misschien vervallen".
  var summary: String {
    let counts = OfferKind.allCases.compactMap { kind -> String? in
      let count = offers.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? kind.rawValue : kind.plural.lowercased())"
    }
    let stale = offers.count { $0.freshness.isStale }
    return "\(offers.count) van \(catalogue.book.offers.count): " + counts.joined(separator: ", ")
      + (stale == 0 ? "" : "; \(stale) misschien vervallen")
  }

  var json: [UInt8] {
    CatalogueJSON.document("handboek-aanbod", selection, asOf: catalogue.book.asOf, count: offers.count) {
      $0.lineKey("aanbod")
      $0.array(offers, lines: true) { $0.offer($1) }
    }
  }

  /// With the names of the front matter, so that the table can be read in again.
  var csv: String {
    let head = [
      "id", "titel", "soort", "vorm", "aanbieders", "marktpartij", "themas", "doelgroepen", "regio", "url",
      "publicatie", "gecontroleerd", "herzien_voor", "laatst_gezien", "actualiteit", "bron", "onzeker",
      "omschrijving",
    ]
    let rows = offers.map { offer in
      [
        offer.id.name, offer.title, offer.kind.rawValue, offer.form ?? "",
        offer.providers.joined(separator: "; "), offer.isCommercial ? "ja" : "nee",
        offer.themes.joined(separator: "; "), offer.audiences.joined(separator: "; "), offer.region ?? "",
        offer.url ?? "", offer.publication ?? "", offer.verified?.iso ?? "", offer.reviewBefore?.iso ?? "",
        offer.lastSeen?.iso ?? "", offer.freshness.dutch, offer.source ?? "", offer.caveat ?? "",
        offer.description.paragraphs.joined(separator: "\n"),
      ]
    }
    return CSVText.write(head: head, rows: rows)
  }
}

extension [Block] {
  /// The texts of plain paragraphs.
  var paragraphs: [String] {
    compactMap { block in
      guard case .paragraph(let content) = block.content else { return nil }
      return content.plainText
    }
  }
}
