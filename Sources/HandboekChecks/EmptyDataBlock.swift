public import HandboekDiagnostics
public import HandboekDocument

/// Finds lists out of the catalogue that came out empty.
public enum EmptyDataBlock: Check {
  public static let kind = DiagnosticKind(
    "HB-LIJST-001", .warning, "Een lijst uit de catalogus is leeg.",
    cure: "Kies ruimer, of haal de lijst weg.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    var found: [Diagnostic] = []
    book.forEachRecord { record in
      record.text.forEachBlock { block in
        switch block.content {
        case .offers(let data) where data.entries.isEmpty:
          found.append(
            Diagnostic(kind, "geen aanbod voldoet aan deze keuze", file: record.file, range: block.range))
        case .publications(let data) where data.entries.isEmpty:
          found.append(
            Diagnostic(kind, "geen publicatie voldoet aan deze keuze", file: record.file, range: block.range))
        case .coverage(let data) where data.tables.allSatisfy { $0.total == 0 }:
          found.append(
            Diagnostic(kind, "geen aanbod voldoet aan deze keuze", file: record.file, range: block.range))
        default: break
        }
      }
    }
    return found
  }
}
