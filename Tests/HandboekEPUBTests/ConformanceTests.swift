import HandboekConformance
import HandboekDiagnostics
import HandboekEPUB
import HandboekTestSupport
import Testing

/// The program's own checks on an EPUB with every construct.
struct ConformanceTests {
  @Test func theSampleIsClean() async throws {
    let report = EPUBChecker.check(try await EPUBWriter.write(SampleHandbook.make()))
    #expect(report.diagnostics.map { "\($0.kind.id) \($0.message)" } == [])
  }
}
