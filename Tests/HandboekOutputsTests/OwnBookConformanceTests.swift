import HandboekConformance
import HandboekDiagnostics
import HandboekEPUB
import HandboekLinking
import HandboekSource
import Testing

/// The program's own checks on the EPUB of the real book.
struct OwnBookConformanceTests {
  /// EPUBCheck finds nothing in this book (see Tools/check-epub.sh); whatever is found here is a false alarm.
  @Test func theRealBookIsClean() async throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let parsed = try await HandbookFolder.parse("/\(root)/Handboek")
    let book = await Linker.link(parsed).handbook
    let report = EPUBChecker.check(try await EPUBWriter.write(book))
    #expect(report.diagnostics.map { "\($0.kind.id) \($0.message)" } == [])
  }
}
