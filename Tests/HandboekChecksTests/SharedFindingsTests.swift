import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

/// What editions share of checking never shows in what is found.
struct SharedFindingsTests {
  private static let words = Array(repeating: "Een gemeente bespreekt maatschappelijke onrust.", count: 60)

  private static func book() -> Handbook {
    var book = SampleHandbook.make()
    book.chapters[0].blocks.append(SampleHandbook.paragraph(words.joined(separator: " ")))
    return book
  }

  private static let changes: [@Sendable (inout Handbook) -> Void] = [
    { _ in },
    { $0.chapters[0].blocks.removeLast() },
    { $0.terms.removeAll() },
    { $0.terms[0].term = "gemeente" },
    { $0.chapters[0].file = "elders/01.md" },
    { $0.offers.removeAll() },
    { _ in },
  ]

  @Test func everyEditionHearsWhatItWouldHearAlone() async {
    let shared = SharedFindings()
    for change in Self.changes {
      var book = Self.book()
      change(&book)
      let alone = await Checks.run(on: book)
      #expect(await Checks.run(on: book, besides: shared) == alone)
      #expect(
        await Checks.run(on: book, only: ["HB-STIJL-004"], besides: shared)
          == alone.filter { $0.kind.id == "HB-STIJL-004" })
    }
    #expect(await Checks.run(on: Self.book()).contains { $0.file == Self.book().chapters[0].file })
  }
}
