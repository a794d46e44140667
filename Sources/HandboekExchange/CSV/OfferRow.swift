import HandboekDiagnostics
import HandboekDocument

/// One row of a table on its way to an offer.
struct OfferRow {
  private let row: CSVTable.Row
  private let source: ImportSource
  private let words: CatalogueWords
  private var cells: [OfferColumn: CSVTable.Cell] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ row: CSVTable.Row, columns: [OfferColumn?], source: ImportSource, words: CatalogueWords) {
    self.row = row
    self.source = source
    self.words = words
    for (column, cell) in zip(columns, row.cells) {
      if let column, cells[column] == nil { cells[column] = cell }
    }
  }

  /// The offer, or nil when it cannot be one; then the reason is among the diagnostics.
  mutating func read() -> ImportedOffer? {
    guard let title = line(.titel) else {
      refuse("heeft geen titel", .titel, fix: "vul de kolom ‘titel’ in")
      return nil
    }
    guard let kind = readKind() else { return nil }
    var offer = Offer(
      id: RecordID(.offer, ""), file: "", title: title, kind: kind,
      form: line(.vorm).map { id(for: $0, in: words.forms, .vorm) },
      providers: ids(.aanbieders, words.partners), themes: ids(.themas, words.themes),
      audiences: ids(.doelgroepen, words.audiences), url: address(.url), description: [])
    offer.publication = line(.publicatie)
    offer.verified = date(.gecontroleerd, needsDay: true)
    offer.reviewBefore = date(.herzien, needsDay: true)
    offer.lastSeen = date(.laatst, needsDay: false)
    offer.source = address(.bron)
    offer.region = line(.regio)
    offer.caveat = line(.onzeker)
    let body = cells[.omschrijving].map { FieldText.lines($0.text).trimmed } ?? ""
    return ImportedOffer(
      id: readID(), offer: offer, body: body, columns: Set(cells.keys.map(\.rawValue)),
      range: row.range ?? .start)
  }

  private mutating func readID() -> String? {
    guard let id = line(.id) else { return nil }
    if Slug.isValidName(id) { return id }
    let slug = Slug.make(from: id)
    doubt("‘\(id)’ kan geen naam zijn; het is ‘\(slug)’ geworden", .id)
    return slug
  }

  private mutating func readKind() -> OfferKind? {
    guard let text = line(.soort) else {
      refuse("heeft geen soort", .soort, fix: "kies publicatie, training of contactpunt")
      return nil
    }
    let kinds = OfferKind.allCases
    let name = text.lowercased()
    // A heading's plural will do.
    if let kind = kinds.first(where: { $0.rawValue == name || $0.plural.lowercased() == name }) {
      return kind
    }
    refuse(
      "‘\(text)’ kan niet in de kolom ‘soort’", .soort,
      fix: NearestName.of(name, among: kinds.map(\.rawValue)).map { "bedoelde u ‘\($0)’?" }
        ?? "kies publicatie, training of contactpunt")
    return nil
  }

  private func line(_ column: OfferColumn) -> String? { FieldText.optionalLine(cells[column]?.text) }

  /// The ids of a cell with several words.
  private mutating func ids(_ column: OfferColumn, _ list: CatalogueWords.Words) -> [String] {
    guard let text = cells[column]?.text else { return [] }
    // The whole cell first: a name may hold a comma.
    if let line = line(column), let id = list.id(line) { return [id] }
    var ids: [String] = []
    for part in text.split(whereSeparator: { ",;|\n".contains($0) }) {
      guard let word = FieldText.optionalLine(String(part)) else { continue }
      let id = id(for: word, in: list, column)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private mutating func id(
    for word: String, in list: CatalogueWords.Words, _ column: OfferColumn
  ) -> String {
    if let id = list.id(word) { return id }
    let slug = Slug.isValidName(word) ? word : Slug.make(from: word)
    guard !list.ids.isEmpty else { return slug }
    let cure =
      column == .aanbieders
      ? "voeg partners/\(slug).md toe" : "voeg ‘\(slug)’ toe aan ‘woordenlijsten’ in handboek.yml"
    doubt(
      "‘\(word)’ in de kolom ‘\(column.rawValue)’ kent het handboek niet; er staat nu ‘\(slug)’", column,
      fix: list.nearest(word).map { "bedoelde u ‘\($0)’?" } ?? cure)
    return slug
  }

  private mutating func address(_ column: OfferColumn) -> String? {
    guard let text = line(column) else { return nil }
    guard let found = AddressReading.address(text) else {
      doubt("‘\(text)’ in de kolom ‘\(column.rawValue)’ is geen webadres; het veld is leeg", column)
      return nil
    }
    if !found.isCertain { doubt("het adres ‘\(text)’ is ‘\(found.address)’ geworden", column) }
    return found.address
  }

  private mutating func date(_ column: OfferColumn, needsDay: Bool) -> CalendarDate? {
    guard let text = line(column) else { return nil }
    guard let found = DateReading.read(text), !needsDay || found.date.day != nil else {
      doubt(
        "‘\(text)’ in de kolom ‘\(column.rawValue)’ is geen datum; het veld is leeg", column,
        fix: "schrijf jaar-maand-dag, zoals 2026-03-31")
      return nil
    }
    if !found.isCertain {
      doubt("‘\(text)’ in de kolom ‘\(column.rawValue)’ is gelezen als \(found.date.iso)", column)
    }
    return found.date
  }

  private mutating func doubt(_ message: String, _ column: OfferColumn, fix: String? = nil) {
    diagnostics.append(
      source.diagnostic(
        .importDoubtful, "rij \(row.number): \(message)", cells[column]?.range ?? row.range, fix: fix))
  }

  private mutating func refuse(_ message: String, _ column: OfferColumn, fix: String) {
    diagnostics.append(
      source.diagnostic(
        .importEntryBroken, "rij \(row.number): \(message); de rij is overgeslagen",
        cells[column]?.range ?? row.range,
        fix: fix))
  }
}
