/// The columns of a table of offers; the names are those of the fields in `aanbod/*.md`.
enum OfferColumn: String, CaseIterable, Sendable {
  case id, titel, soort, vorm, aanbieders, themas, doelgroepen, url, publicatie, gecontroleerd
  case herzien = "herzien_voor"
  case laatst = "laatst_gezien"
  case bron, regio, onzeker, omschrijving

  /// Without these there is no offer.
  static let required: [OfferColumn] = [.titel, .soort, .aanbieders]

  /// The column for a header, whatever its capitals, spaces and hyphens.
  init?(header: String) {
    let name = Self.normalised(header)
    self.init(rawValue: Self.otherNames[name] ?? name)
  }

  /// What people also write.
  private static let otherNames = [
    "title": "titel", "naam": "titel", "kind": "soort", "form": "vorm", "aanbieder": "aanbieders",
    "provider": "aanbieders", "thema": "themas", "thema's": "themas", "thema’s": "themas",
    "doelgroep": "doelgroepen", "link": "url", "website": "url", "webadres": "url",
    "beschrijving": "omschrijving",
    "description": "omschrijving", "source": "bron",
  ]

  static func normalised(_ header: String) -> String {
    String(header.trimmed.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}
