public import HandboekDiagnostics
public import HandboekDocument

/// One offer out of a table.
public struct ImportedOffer: Sendable {
  /// The id in the table, where it has that column.
  public var id: String?
  public var offer: Offer
  /// The Markdown of the description.
  public var body: String
  /// The fields for which the table has a column; the others are as they were when a record is updated.
  public var columns: Set<String>
  public var range: SourceRange
}

/// What a table of offers gave.
public struct ImportedOffers: Sendable {
  public var items: [ImportedOffer] = []
  public var diagnostics: [Diagnostic] = []
  public var lost = LostFields()
  /// How many rows were broken and left out.
  public var broken: Int {
    diagnostics.count { [.importEntryBroken, .csvQuoting, .csvRowLength].contains($0.kind) }
  }

  public init() {}
}

/// Reads a table of offers (CSV, semicolons or tabs).
public enum OfferCSVReader {
  /// The offers of a file; rows that are broken are reported and left out.
  ///
  /// - Parameter handbook: Its word lists and partners turn labels and names into ids.
  public static func read(
    _ source: ImportSource, for handbook: Handbook, limits: ImportLimits = .standard
  ) -> ImportedOffers {
    var result = ImportedOffers()
    result.diagnostics += [source.encodingRemark].compactMap(\.self)
    let table = CSVTable(source.bytes, limits: limits)
    if table.hasTooMany { result.diagnostics.append(source.tooMany(limits.entries)) }
    for fault in table.faults {
      result.diagnostics.append(
        source.diagnostic(.csvQuoting, "rij \(fault.row): \(fault.message)", fault.range, fix: fault.fix))
    }
    guard let header = table.rows.first else {
      result.diagnostics.append(
        source.diagnostic(
          .importUnreadable, "‘\(source.name)’ is leeg", nil,
          fix: "zet in de eerste rij de namen van de kolommen"))
      return result
    }
    guard let columns = columns(of: header, table, source, into: &result) else { return result }
    let words = CatalogueWords(handbook)
    for row in table.rows.dropFirst() {
      guard row.cells.count == columns.count else {
        result.diagnostics.append(lengthFault(row, columns.count, table, source))
        continue
      }
      var reader = OfferRow(row, columns: columns, source: source, words: words)
      if let item = reader.read() { result.items.append(item) }
      result.diagnostics += reader.diagnostics
    }
    return result
  }

  /// The columns in the order of the table, nil for those that are not known; nil when one is missing.
  private static func columns(
    of header: CSVTable.Row, _ table: CSVTable, _ source: ImportSource, into result: inout ImportedOffers
  ) -> [OfferColumn?]? {
    let columns = header.cells.map { OfferColumn(header: $0.text) }
    let unknown = zip(header.cells, columns).filter { $0.1 == nil }.map(\.0)
    let missing = OfferColumn.required.filter { !columns.contains($0) }
    let names = OfferColumn.allCases.map(\.rawValue)
    for column in missing {
      let near = unknown.first {
        NearestName.of(OfferColumn.normalised($0.text), among: names) == column.rawValue
      }
      result.diagnostics.append(
        source.diagnostic(
          .csvColumnMissing, "de kolom ‘\(column.rawValue)’ ontbreekt", (near ?? header.cells.first)?.range,
          fix: near.map { "noem de kolom ‘\($0.text.trimmed)’ ‘\(column.rawValue)’" }
            ?? (columns.allSatisfy { $0 == nil }
              ? "de cellen zijn gescheiden gelezen met een \(table.delimiterName); de eerste rij moet de namen van de kolommen hebben"
              : "voeg de kolom toe aan de eerste rij")))
    }
    guard missing.isEmpty else { return nil }
    for cell in unknown {
      let near = NearestName.of(OfferColumn.normalised(cell.text), among: names)
      result.diagnostics.append(
        source.diagnostic(
          .csvColumnUnknown, "de kolom ‘\(cell.text.trimmed)’ is niet bekend en wordt niet gelezen",
          cell.range,
          fix: near.map { "bedoelde u ‘\($0)’?" } ?? "bekende kolommen: \(names.joined(separator: ", "))"))
      result.lost.add("kolom \(cell.text.trimmed)")
    }
    return columns
  }

  private static func lengthFault(
    _ row: CSVTable.Row, _ count: Int, _ table: CSVTable, _ source: ImportSource
  ) -> Diagnostic {
    let cure =
      row.cells.count > count
      ? "zet \"…\" om een cel waarin een \(table.delimiterName) staat"
      : "zet \"…\" om een cel met een regeleinde, of vul de rij aan"
    return source.diagnostic(
      .csvRowLength, "rij \(row.number) heeft \(row.cells.count) cellen, de eerste rij heeft er \(count)",
      row.range,
      fix: cure)
  }
}
