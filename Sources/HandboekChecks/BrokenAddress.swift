public import HandboekDiagnostics
import HandboekDocument

/// Finds addresses that a link checker last found broken, according to `adressen.yml`.
///
/// A site that only refuses programs is let be: people may well get in.
public enum BrokenAddress: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-ADRES-001", .warning, "Een adres was kapot toen het voor het laatst is nagekeken.",
    cure: "Zoek het nieuwe adres, of haal het weg.")

  static func concerns(_ book: CheckedBook) -> Bool { !book.addresses.entries.isEmpty }

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    var reported: Set<String> = []
    return addresses(of: record.record).compactMap { address, range in
      guard reported.insert(address).inserted else { return nil }
      return diagnostic(address, record.file, range, book.addresses)
    }
  }

  /// The addresses in the fields and the text of a record.
  private static func addresses(of record: any TextRecord) -> [(address: String, range: SourceRange?)] {
    var found: [(address: String, range: SourceRange?)] = []
    record.text.forEachInline { inline in
      if case .link(let link) = inline, case .external(let address) = link.target {
        found.append((address, link.range))
      }
    }
    let fields: [String?] =
      switch record {
      case let publication as Publication: [publication.csl.url, publication.source]
      case let offer as Offer: [offer.url, offer.source]
      case let partner as Partner: [partner.url, partner.source]
      case let term as Term: [term.source]
      default: []
      }
    return fields.compactMap { field in field.map { ($0, nil) } } + found
  }

  private static func diagnostic(
    _ address: String, _ file: String, _ range: SourceRange?, _ ledger: AddressLedger
  ) -> Diagnostic? {
    guard let entry = ledger[address], let failure = entry.failure, failure.isBroken else { return nil }
    let day = entry.checked.map { " (nagekeken op \($0.dutch))" } ?? ""
    let cure: String
    if let archived = entry.archived {
      cure = "gebruik de bewaarde kopie: \(archived)"
    } else if let good = entry.lastGood {
      cure = "zoek het nieuwe adres; op \(good.dutch) was het nog goed"
    } else {
      cure = "zoek het nieuwe adres, of haal het weg"
    }
    return Diagnostic(
      kind, "\(failure.label)\(day): \(address)", file: file, range: range, fix: cure)
  }
}
