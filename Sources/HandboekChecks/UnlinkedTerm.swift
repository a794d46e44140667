public import HandboekDiagnostics
public import HandboekDocument

/// Finds chapters that use a term of the glossary before they link to it.
public enum UnlinkedTerm: Check {
  public static let kind = DiagnosticKind(
    "HB-STIJL-004", .warning, "Een hoofdstuk gebruikt een begrip zonder link naar de begrippenlijst.",
    cure: "Maak van de eerste keer een link naar het begrip.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    let forms = TermForms(book.terms)
    if forms.isEmpty { return [] }
    return book.dutchChaptersOfAnyLength.flatMap { chapter in
      var known: Set<RecordID> = []
      var found: [Diagnostic] = []
      for passage in ProsePassage.all(in: chapter.blocks) {
        let prose = Prose(passage.text)
        // Somebody else's words are not ours to link.
        let uses = passage.isQuoted ? [] : forms.uses(in: prose)
        var events = prose.links.map { (start: $0.range.lowerBound, term: $0.target, use: Range<Int>?.none) }
        for use in uses where !prose.links.contains(where: { $0.range.overlaps(use.range) }) {
          events.append((use.range.lowerBound, use.term, use.range))
        }
        for event in events.sorted(by: { $0.start < $1.start }) {
          guard known.insert(event.term).inserted, let use = event.use else { continue }
          found.append(
            Diagnostic(
              kind, "‘\(prose.text(use))’ staat hier voor het eerst, zonder link", file: chapter.file,
              range: passage.range, fix: "schrijf ‘[\(prose.text(use))](../begrippen/\(event.term.name).md)’")
          )
        }
      }
      return found
    }
  }
}

extension Handbook {
  fileprivate var dutchChaptersOfAnyLength: [Chapter] { chapters.filter { $0.language.text.hasPrefix("nl") } }
}
