public import HandboekDiagnostics
import HandboekDocument

/// Finds analyses that lean on the very publication they describe.
public enum SelfCitation: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-CIT-003", .error, "De analyse van een publicatie verwijst naar zichzelf.",
    cure: "Haal de verwijzing weg: de analyse gaat al over deze publicatie.", lenient: true)

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    guard let publication = record.record as? Publication else { return [] }
    var found: [Diagnostic] = []
    publication.analysis.forEachInline { inline in
      guard case .citation(let citation) = inline else { return }
      for item in citation.items where item.publication == publication.id.name {
        found.append(
          Diagnostic(
            kind, "de analyse van ‘\(item.publication)’ verwijst naar zichzelf", file: publication.file,
            range: item.range))
      }
    }
    return found
  }
}
