public import HandboekDiagnostics
import HandboekDocument

/// Finds chapters that use a term of the glossary before they link to it.
public enum UnlinkedTerm: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-STIJL-004", .warning, "Een hoofdstuk gebruikt een begrip zonder link naar de begrippenlijst.",
    cure: "Maak van de eerste keer een link naar het begrip.")

  static func concerns(_ book: CheckedBook) -> Bool { !book.terms.isEmpty }

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    guard record.dutchChapter != nil else { return [] }
    var known: Set<RecordID> = []
    var found: [Diagnostic] = []
    for passage in record.passages {
      let prose = passage.prose
      // Somebody else's words are not ours to link.
      let uses = passage.isQuoted ? [] : book.terms.uses(in: prose)
      if uses.isEmpty, prose.links.isEmpty { continue }
      var events = prose.links.map { (start: $0.range.lowerBound, term: $0.target, use: Range<Int>?.none) }
      for use in uses where !prose.links.contains(where: { $0.range.overlaps(use.range) }) {
        events.append((use.range.lowerBound, use.term, use.range))
      }
      for event in events.sorted(by: { $0.start < $1.start }) {
        guard known.insert(event.term).inserted, let use = event.use else { continue }
        found.append(
          Diagnostic(
            kind, "‘\(prose.text(use))’ staat hier voor het eerst, zonder link", file: record.file,
            range: passage.range, fix: "schrijf ‘[\(prose.text(use))](../begrippen/\(event.term.name).md)’"))
      }
    }
    return found
  }
}
