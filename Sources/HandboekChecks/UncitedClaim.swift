public import HandboekDiagnostics
public import HandboekDocument

/// Finds claims with a number, or on the strength of research, that name no source.
public enum UncitedClaim: Check {
  public static let kind = DiagnosticKind(
    "HB-FEIT-001", .warning, "Een bewering met een getal of ‘uit onderzoek blijkt’ heeft geen bron.",
    cure: "Noem de bron: [@naam], een noot of een link.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ blocks: [Block], _ file: String) {
      for passage in ProsePassage.all(in: blocks) where !passage.isStep && !passage.isQuoted {
        let prose = Prose(passage.text)
        guard !prose.hasSource, let claim = Claims.first(in: prose) else { continue }
        if passage.context.contains(where: { Prose($0).hasSource }) { continue }
        found.append(
          Diagnostic(kind, "bij ‘\(claim)’ staat geen bron", file: file, range: passage.range))
      }
    }
    for chapter in book.chapters { check(chapter.blocks, chapter.file) }
    for question in book.questions { check(question.answer, question.file) }
    return found
  }
}
