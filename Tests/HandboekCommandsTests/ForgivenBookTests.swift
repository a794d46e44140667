import HandboekConformance
import HandboekContainer
import HandboekReading
import Testing

@testable import HandboekCommands

/// `handboek info` tells of every book that `handboek lees` opens.
struct ForgivenBookTests {
  private func epub(_ files: [(String, String)]) throws -> [UInt8] {
    let start = try ZIPEntry(stored: ContainerPath("mimetype"), Array("application/epub+zip".utf8))
    let rest = try files.map { try ZIPEntry(ContainerPath($0.0), Array($0.1.utf8)) }
    return try ZIPWriter.write([start] + rest, timestamp: 0)
  }

  private static let package = """
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">\
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Jan&nbsp;en Piet</dc:title>\
    <dc:creator>A. Jansen</dc:creator><dc:language>nl</dc:language></metadata><manifest>\
    <item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>\
    <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>\
    <spine><itemref idref="a"/></spine></package>
    """
  private static let navigation = """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>\
    <nav epub:type="toc"><ol><li><a href="a.xhtml">Een</a><ol><li><a href="a.xhtml#b">Twee</a></li></ol></li></ol>\
    </nav></body></html>
    """
  private static let page = """
    <html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Een</h1><p id="b">Vier woorden en meer.</p></body></html>
    """

  @Test func tellsOfABookWithABrokenPackage() async throws {
    let bytes = try epub([
      ("META-INF/container.xml", Self.container), ("O/p.opf", Self.package), ("O/n.xhtml", Self.navigation),
      ("O/a.xhtml", Self.page),
    ])
    // The checker knows no entity of HTML in a package.
    #expect(throws: EPUBFactsError.package) { try EPUBFacts(of: bytes) }
    let facts = await EPUBFacts(reading: try EPUBBook(ContainerSource(bytes)))
    #expect(facts.title?.hasPrefix("Jan") == true)
    #expect(facts.creators.map(\.name) == ["A. Jansen"])
    #expect(facts.languages == ["nl"])
    #expect(
      facts.contents.map { "\($0.level) \($0.title) \($0.address ?? "")" } == [
        "1 Een O/a.xhtml", "2 Twee O/a.xhtml#b",
      ])
    // Those of the navigation too, as for any other book.
    #expect(facts.counts.words == 7)
    #expect(facts.counts.files == 5)
    #expect(!facts.isTruncated)
  }

  private static let container = """
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
    <rootfile full-path="O/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
    """
}
