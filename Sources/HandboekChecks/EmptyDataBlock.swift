public import HandboekDiagnostics
import HandboekDocument

/// Finds lists out of the catalogue that came out empty.
public enum EmptyDataBlock: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-LIJST-001", .warning, "Een lijst uit de catalogus is leeg.",
    cure: "Kies ruimer, of haal de lijst weg.")

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    var found: [Diagnostic] = []
    record.record.text.forEachBlock { block in
      guard let message = message(block.content) else { return }
      found.append(Diagnostic(kind, message, file: record.file, range: block.range))
    }
    return found
  }

  private static func message(_ content: BlockContent) -> String? {
    switch content {
    case .offers(let data) where data.entries.isEmpty: "geen aanbod voldoet aan deze keuze"
    case .publications(let data) where data.entries.isEmpty: "geen publicatie voldoet aan deze keuze"
    case .coverage(let data) where data.tables.allSatisfy { $0.total == 0 }:
      "geen aanbod voldoet aan deze keuze"
    default: nil
    }
  }
}
