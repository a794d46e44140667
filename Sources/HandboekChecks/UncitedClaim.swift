public import HandboekDiagnostics
import HandboekDocument

/// Finds claims with a number, or on the strength of research, that name no source.
public enum UncitedClaim: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-FEIT-001", .warning, "Een bewering met een getal of ‘uit onderzoek blijkt’ heeft geen bron.",
    cure: "Noem de bron: [@naam], een noot of een link.")

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    guard [.chapter, .question].contains(record.record.id.kind) else { return [] }
    var found: [Diagnostic] = []
    for passage in record.passages where !passage.isStep && !passage.isQuoted {
      guard !passage.prose.hasSource, let claim = Claims.first(in: passage.prose) else { continue }
      if passage.context.contains(where: { Prose($0).hasSource }) { continue }
      found.append(
        Diagnostic(kind, "bij ‘\(claim)’ staat geen bron", file: record.file, range: passage.range))
    }
    return found
  }
}
