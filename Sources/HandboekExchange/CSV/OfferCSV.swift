public import HandboekDocument

/// Writes offers as a table that `OfferCSVReader` reads back whole.
public enum OfferCSV {
  /// How the table is laid out.
  public struct Dialect: Sendable, Hashable {
    /// What stands between two cells.
    public var delimiter: Character = ","
    /// Whether the table starts with a byte order mark, which Excel needs to see that it is UTF-8.
    public var hasMark = false

    public init(delimiter: Character = ",", hasMark: Bool = false) {
      self.delimiter = delimiter
      self.hasMark = hasMark
    }

    /// RFC 4180 in UTF-8.
    public static let standard = Dialect()
    /// What a Dutch Excel opens with a double click: semicolons, and a mark in front.
    public static let excel = Dialect(delimiter: ";", hasMark: true)
  }

  /// The header and a row for each offer; lists of ids have a comma and a space between them, the
  /// description is Markdown.
  public static func write(_ offers: [Offer], dialect: Dialect = .standard) -> [UInt8] {
    var text = dialect.hasMark ? "\u{FEFF}" : ""
    text += row(OfferColumn.allCases.map(\.rawValue), dialect)
    for offer in offers { text += row(OfferColumn.allCases.map { cell($0, of: offer) }, dialect) }
    return Array(text.utf8)
  }

  private static func cell(_ column: OfferColumn, of offer: Offer) -> String {
    switch column {
    case .id: offer.id.name
    case .titel: offer.title
    case .soort: offer.kind.rawValue
    case .vorm: offer.form ?? ""
    case .aanbieders: offer.providers.joined(separator: ", ")
    case .themas: offer.themes.joined(separator: ", ")
    case .doelgroepen: offer.audiences.joined(separator: ", ")
    case .url: offer.url ?? ""
    case .publicatie: offer.publication ?? ""
    case .gecontroleerd: offer.verified?.iso ?? ""
    case .herzien: offer.reviewBefore?.iso ?? ""
    case .laatst: offer.lastSeen?.iso ?? ""
    case .bron: offer.source ?? ""
    case .regio: offer.region ?? ""
    case .onzeker: offer.caveat ?? ""
    case .omschrijving: MarkdownText.write(offer.description, from: offer.id.kind)
    }
  }

  private static func row(_ cells: [String], _ dialect: Dialect) -> String {
    cells.map { quoted($0, dialect) }.joined(separator: String(dialect.delimiter)) + "\r\n"
  }

  /// A cell, in quotes where it has to be (RFC 4180 §2.6).
  private static func quoted(_ cell: String, _ dialect: Dialect) -> String {
    let needsQuotes =
      cell.first == " " || cell.last == " "
      || cell.unicodeScalars.contains { "\"\n\r,;\t".unicodeScalars.contains($0) }
    guard needsQuotes else { return cell }
    var result = "\""
    for character in cell {
      if character == "\"" { result += "\"" }
      result.append(character)
    }
    return result + "\""
  }
}
