import HandboekCatalogue
import HandboekDocument
import HandboekJSON
import HandboekPlainText

/// Publications as a command shows them: for people, as JSON and as CSV.
struct PublicationListing: CatalogueResult {
  private let publications: [Publication]
  private let catalogue: Catalogue
  private let selection: Selection

  init(_ publications: [Publication], of catalogue: Catalogue, _ selection: Selection) {
    self.publications = publications
    self.catalogue = catalogue
    self.selection = selection
  }

  var isEmpty: Bool { publications.isEmpty }

  func lines(width: Int) -> [StyledLine] {
    var page = TextPage(width: width)
    for publication in publications { page.publication(publication, isBrief: true) }
    return page.lines
  }

  /// "12 van 89: 2 effectonderzoek, 5 onderzoek, 5 praktijkervaring".
  var summary: String {
    let counts = EvidenceLevel.allCases.reversed().compactMap { level -> String? in
      let count = publications.count { $0.evidence == level }
      return count == 0 ? nil : "\(count) \(level.rawValue)"
    }
    return "\(publications.count) van \(catalogue.book.publications.count): "
      + counts.joined(separator: ", ")
  }

  var json: [UInt8] {
    CatalogueJSON.document("handboek-publicaties", selection, asOf: nil, count: publications.count) {
      $0.lineKey("publicaties")
      $0.array(publications, lines: true) { $0.publication($1) }
    }
  }

  var csv: String {
    let head = [
      "id", "type", "genre", "auteurs", "jaar", "titel", "uitgever", "in", "url", "doi", "themas", "bewijs",
      "bron", "onzeker", "verwijzing",
    ]
    let rows = publications.map { publication in
      let csl = publication.csl
      return [
        publication.id.name, csl.type, csl.genre ?? "", csl.authors.map(Self.name).joined(separator: "; "),
        csl.issued?.iso ?? "", csl.title, csl.publisher ?? "", csl.containerTitle ?? "", csl.url ?? "",
        csl.doi ?? "", publication.themes.joined(separator: "; "), publication.evidence.rawValue,
        publication.source ?? "", publication.caveat ?? "", publication.reference.plainText,
      ]
    }
    return CSVText.write(head: head, rows: rows)
  }

  /// "Wonderen, Ron van".
  private static func name(_ name: BibliographicFields.Name) -> String {
    switch name {
    case .organisation(let name): name
    case .person(let family, let given, let particle):
      ([[family], [given, particle].compactMap { $0 }].map { $0.joined(separator: " ") })
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
