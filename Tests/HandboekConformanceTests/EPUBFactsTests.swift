import HandboekContainer
import HandboekTestSupport
import Testing

@testable import HandboekConformance

@Suite struct EPUBFactsTests {
  private func epub(_ files: [(String, String)]) throws -> [UInt8] {
    let container = """
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
      <rootfile full-path="O/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
      """
    let all = [("mimetype", "application/epub+zip"), ("META-INF/container.xml", container)] + files
    return try ZIPWriter.write(
      try all.map { ZIPEntry(stored: try ContainerPath($0.0), Array($0.1.utf8)) }, timestamp: 0)
  }

  private static let package3 = """
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="b">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="a">eerste</dc:identifier><dc:identifier id="b"> urn:x:1 </dc:identifier>
    <dc:title id="t2">Onder</dc:title><meta refines="#t2" property="title-type">subtitle</meta>
    <dc:title id="t1">Hoofd\u{9}titel</dc:title><meta refines="#t1" property="title-type">main</meta>
    <dc:language>nl</dc:language><dc:language>fy</dc:language>
    <dc:creator id="c">Jan Jansen</dc:creator><meta refines="#c" property="role" scheme="marc:relators">aut</meta>
    <meta refines="#c" property="file-as">Jansen, Jan</meta>
    <dc:subject>A</dc:subject><dc:subject>B</dc:subject>
    <meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>
    <meta property="belongs-to-collection" id="r">Reeks</meta><meta refines="#r" property="group-position">3</meta>
    <meta property="schema:accessMode">textual</meta><meta property="schema:accessibilityFeature">index</meta>
    <meta property="dcterms:conformsTo" id="k">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
    <meta property="a11y:certifiedBy" refines="#k">Bureau</meta>
    </metadata>
    <manifest><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="o" href="b/o%20m.png" media-type="image/png" properties="cover-image"/>
    <item id="l" href="l.woff2" media-type="font/woff2"/><item id="s" href="s.css" media-type="text/css"/></manifest>
    <spine><itemref idref="n"/></spine></package>
    """
  private static let navigation = """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>
    <body><nav epub:type="toc"><h1>Inhoud hier</h1><ol><li><a href="n.xhtml#a">Een</a><ol><li><span>Twee
      drie</span></li></ol></li></ol></nav></body></html>
    """

  @Test func readsEPUB3() throws {
    let facts = try EPUBFacts(of: try epub([("O/p.opf", Self.package3), ("O/n.xhtml", Self.navigation)]))
    #expect(facts.version == "3.0" && facts.identifier == "urn:x:1")
    #expect(facts.title == "Hoofd titel" && facts.subtitle == "Onder" && facts.edition == nil)
    #expect(facts.languages == ["nl", "fy"] && facts.subjects == ["A", "B"])
    #expect(facts.creators == [.init(name: "Jan Jansen", roles: ["aut"], sortName: "Jansen, Jan")])
    #expect(facts.modified == "2026-11-22T00:00:00Z")
    #expect(facts.collection == "Reeks" && facts.collectionPosition == "3")
    #expect(facts.accessibility.modes == ["textual"] && facts.accessibility.features == ["index"])
    #expect(facts.accessibility.conformsTo == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"])
    #expect(facts.accessibility.certifiers == ["Bureau"])
    #expect(facts.cover == .init(path: "O/b/o m.png", mediaType: "image/png"))
    #expect(
      facts.contents == [
        .init(level: 1, title: "Een", address: "O/n.xhtml#a"),
        .init(level: 2, title: "Twee drie", address: nil),
      ])
    #expect(
      facts.counts == .init(files: 4, documents: 1, pictures: 1, styleSheets: 1, fonts: 1, media: 0, words: 5)
    )
  }

  @Test func readsThePackageAlone() throws {
    let facts = try EPUBFacts(
      of: try epub([("O/p.opf", Self.package3), ("O/n.xhtml", "<")]), isComplete: false)
    #expect(facts.title == "Hoofd titel" && facts.contents.isEmpty && facts.counts.words == 0)
  }

  @Test func readsEPUB2() throws {
    let package = """
      <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="b">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
      <dc:title>Oud</dc:title><dc:creator opf:role="edt" opf:file-as="Oud, O.">O. Oud</dc:creator>
      <meta name="cover" content="o"/></metadata>
      <manifest><item id="o" href="o.jpg" media-type="image/jpeg"/>
      <item id="x" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="x"/></package>
      """
    let ncx = """
      <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
      <navPoint id="a"><navLabel><text>Een</text></navLabel><content src="een.html"/>
      <navPoint id="b"><navLabel><text>Twee</text></navLabel><content src="een.html#t"/></navPoint></navPoint>
      </navMap></ncx>
      """
    let facts = try EPUBFacts(of: try epub([("O/p.opf", package), ("O/toc.ncx", ncx)]))
    #expect(facts.version == "2.0" && facts.title == "Oud" && facts.accessibility.isEmpty)
    #expect(facts.creators == [.init(name: "O. Oud", roles: ["edt"], sortName: "Oud, O.")])
    #expect(facts.cover?.path == "O/o.jpg")
    #expect(facts.contents.map(\.level) == [1, 2] && facts.contents.map(\.title) == ["Een", "Twee"])
    #expect(facts.contents[1].address == "O/een.html#t")
  }

  @Test func boundsWhatItTells() throws {
    let long = String(repeating: "a", count: 10_000)
    let many = String(repeating: "<dc:subject>x</dc:subject>", count: 5_000)
    let package = Self.package3.replacing("Jan Jansen", with: long).replacing(
      "<dc:subject>A</dc:subject>", with: many)
    let facts = try EPUBFacts(of: try epub([("O/p.opf", package)]))
    #expect(facts.creators[0].name.count == EPUBFacts.textLimit + 1)
    #expect(facts.subjects.count == EPUBFacts.listLimit)
  }

  @Test func saysWhyItCannotRead() throws {
    #expect(throws: EPUBFactsError.container) { try EPUBFacts(of: [1, 2, 3]) }
    #expect(throws: EPUBFactsError.package) { try EPUBFacts(of: try epub([("O/p.opf", "<package")])) }
  }

  @Test func survivesNoise() throws {
    var generator = SeededRandom(seed: 5)
    let files = [("O/p.opf", Self.package3), ("O/n.xhtml", Self.navigation)]
    for round in 0..<200 {
      let changed = files.enumerated().map { index, file -> (String, String) in
        guard round % 2 == index else { return file }
        var bytes = Array(file.1.utf8)
        for _ in 0..<3 {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
        return (file.0, String(decoding: bytes, as: UTF8.self))
      }
      _ = try? EPUBFacts(of: try epub(changed))
    }
  }
}
