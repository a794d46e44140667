/// The coverage of the catalogue as a block of the text: the author's filter and, after linking, the counts.
public struct CoverageBlock: Sendable, Hashable {
  /// Which themes to show, and offers for which audiences to count; all without conditions.
  public var filter: CatalogueFilter
  /// The counts by theme and kind, and by theme and audience; filled by linking.
  public var tables: [CountTable]

  public init(filter: CatalogueFilter, tables: [CountTable] = []) {
    self.filter = filter
    self.tables = tables
  }
}

/// How many offers there are for each pair of two values.
///
/// An offer counts once in every cell that it belongs to, and once in each total.
public struct CountTable: Sendable, Hashable {
  /// A row or a column.
  public struct Line: Sendable, Hashable {
    public var id: String
    public var label: String
    /// How many different offers the whole line has.
    public var total: Int

    public init(id: String, label: String, total: Int) {
      self.id = id
      self.label = label
      self.total = total
    }
  }

  /// What the columns are.
  public var columnKey: GuideKey
  public var rows: [Line]
  public var columns: [Line]
  /// A list of counts for each row.
  public var counts: [[Int]]
  /// How many different offers there are in all.
  public var total: Int

  public init(columnKey: GuideKey, rows: [Line], columns: [Line], counts: [[Int]], total: Int) {
    self.columnKey = columnKey
    self.rows = rows
    self.columns = columns
    self.counts = counts
    self.total = total
  }

  /// The heading readers see: "Aanbod per thema en soort".
  public var title: String { "Aanbod per thema en \(columnKey.rawValue)" }

  /// The highest count of a cell, for a scale.
  public var maximum: Int { counts.joined().max() ?? 0 }

  /// How dark a cell is: 0 without offers, then 1 to 4 by its share of the highest count.
  public func level(of count: Int) -> Int {
    count <= 0 || maximum == 0 ? 0 : 1 + (count - 1) * 4 / maximum
  }

  /// What the picture shows, in words: where most is and where nothing is.
  public var summary: String {
    var sentences = [
      "\(total) keer aanbod, verdeeld over \(rows.count) thema’s (rijen) en \(columns.count) "
        + "\(columnKey == .kind ? "soorten" : "doelgroepen") (kolommen)."
    ]
    if maximum > 0 {
      let most = cells { $0 == maximum }
      sentences.append("Het meeste, \(maximum), staat bij \(most.prefix(3).joined(separator: "; ")).")
    }
    let empty = cells { $0 == 0 }
    switch empty.count {
    case 0: break
    case 1...4: sentences.append("Niets staat er bij \(empty.joined(separator: "; ")).")
    default: sentences.append("In \(empty.count) van de \(rows.count * columns.count) vakken staat niets.")
    }
    return sentences.joined(separator: " ")
  }

  /// The cells with a certain count: "Polarisatie en trainingen".
  private func cells(where matches: (Int) -> Bool) -> [String] {
    zip(rows, counts).flatMap { row, counts in
      zip(columns, counts).filter { matches($1) }.map { column, _ in
        "\(row.label) en \(column.label.lowercasedFirst)"
      }
    }
  }
}

extension Coverage {
  /// The counts by theme and kind, and by theme and audience; a table too large to read is left out.
  ///
  /// - Parameter themes: The ids of the themes to show; empty for all.
  public func tables(themes wanted: [String] = []) -> [CountTable] {
    let rows = themes.indices.filter { wanted.isEmpty || wanted.contains(themes[$0].id) }
    let byKind = table(
      .kind, rows: rows,
      columns: kinds.map { kind in
        (CountTable.Line(id: kind.rawValue, label: kind.plural, total: 0), nil, kind)
      })
    let byAudience = table(
      .audience, rows: rows,
      columns: audiences.indices.map { index in
        (CountTable.Line(id: audiences[index].id, label: audiences[index].label, total: 0), index, nil)
      })
    return [byKind, byAudience].compactMap { $0 }
  }

  private func table(
    _ key: GuideKey, rows: [Int], columns: [(line: CountTable.Line, audience: Int?, kind: OfferKind?)]
  ) -> CountTable? {
    if rows.isEmpty || columns.isEmpty || rows.count * columns.count > 2_500 { return nil }
    return CountTable(
      columnKey: key,
      rows: rows.map {
        CountTable.Line(id: themes[$0].id, label: themes[$0].label, total: total(theme: $0))
      },
      columns: columns.map {
        CountTable.Line(
          id: $0.line.id, label: $0.line.label,
          total: total(themes: rows, audience: $0.audience, kind: $0.kind))
      },
      counts: rows.map { row in
        columns.map { total(theme: row, audience: $0.audience, kind: $0.kind) }
      }, total: total(themes: rows, audience: nil, kind: nil))
  }
}
