import HandboekConformance
import HandboekDiagnostics
import HandboekEPUB
import HandboekTestSupport
import Testing

/// The program's own checks on an EPUB with every construct.
struct ConformanceTests {
  @Test func theSampleIsClean() async throws {
    let report = EPUBChecker.check(try await EPUBWriter.write(SampleHandbook.make()))
    // The data for `handboek aanbod boek.epub` are there for the program only: nothing leads a reader to them.
    let found = report.diagnostics.map { "\($0.kind.id) \($0.message)" }
    #expect(found == ["HB-EPUB-315 niets verwijst naar ‘EPUB/catalogus.json’"])
  }
}
