import HandboekDocument
import HandboekPrint
import HandboekTestSupport
import Testing

/// The whole HTML file of the sample handbook.
@Suite struct PrintWriterTests {
  @Test func wholeFile() async {
    expectGolden(withoutStyles(await PrintWriter.write(SampleHandbook.make())), "proefboek.html")
  }

  @Test func idsAreUniqueAndLinksLeadSomewhere() async throws {
    var handbook = SampleHandbook.make()
    // A heading and a note of chapter 1 occur in chapter 2 and in the colophon as well.
    let heading = try #require(handbook.chapters[0].blocks.first { $0.number == nil })
    let mark = Inline.footnote(FootnoteReference(number: 1, occurrence: 1, range: SampleHandbook.range))
    handbook.chapters[1].blocks += [heading, SampleHandbook.block(.paragraph([mark]))]
    handbook.chapters[1].footnotes = handbook.chapters[0].footnotes
    handbook.colophon?.blocks += [heading, SampleHandbook.block(.paragraph([mark]))]
    handbook.colophon?.footnotes = handbook.chapters[0].footnotes
    let walk = MarkupWalk(await PrintWriter.write(handbook))
    #expect(walk.faults == [])
    #expect(walk.repeatedIdentifiers == [])
    #expect(walk.deadAddresses == [])
    #expect(walk.identifiers.contains("p1-1"))
    #expect(walk.identifiers.contains("h1-noot_1"))
  }

  @Test func citationsKeepTheAnchorOfAllOutputsOnlyInTheirOwnChapter() async {
    var handbook = SampleHandbook.make()
    var item = CitationItem(
      publication: "voorbeeld-2019", prefix: "", suffix: "", suppressesAuthor: false,
      range: SampleHandbook.range)
    item.scope = "1"
    item.occurrence = 9
    item.isResolved = true
    let citation = Citation(items: [item], isNarrative: false, range: SampleHandbook.range)
    let heading = Heading(level: 2, id: "c1-voorbeeld-2019-9", content: [.text("Kop")])
    handbook.chapters[0].blocks.append(SampleHandbook.block(.paragraph([.citation(citation)])))
    handbook.chapters[1].blocks.append(SampleHandbook.block(.heading(heading)))
    let identifiers = MarkupWalk(await PrintWriter.write(handbook)).identifiers
    #expect(identifiers.contains("c1-voorbeeld-2019-9"))
    #expect(identifiers.contains("h2-c1-voorbeeld-2019-9"))
  }

  @Test func idsStayUniqueWhenTwoChaptersHaveOneNumber() async {
    var handbook = SampleHandbook.make()
    var copy = handbook.chapters[0]
    copy.id = RecordID(.chapter, "een kopie/één")
    copy.blocks = copy.blocks.filter { block in
      // The anchors of citations are linking's; it never gives one out twice.
      if case .paragraph = block.content { false } else { true }
    }
    copy.footnotes = []
    handbook.chapters.append(copy)
    handbook.parts[0].chapters = 0..<3
    let walk = MarkupWalk(await PrintWriter.write(handbook))
    #expect(walk.repeatedIdentifiers == [])
    #expect(walk.deadAddresses == [])
    #expect(walk.identifiers.allSatisfy { !$0.contains(" ") && !$0.contains("/") })
  }

  @Test func fileNeedsNothingFromOutside() async {
    let bytes = await PrintWriter.write(SampleHandbook.make())
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["<script src", "<link", "@import", "url(http", "src=\"http", "src=\"beelden"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("src=\"data:image/svg+xml;base64,PHN2Zy"))
  }

  @Test func hostileTextStaysText() async {
    let bytes = await PrintWriter.write(SampleHandbook.makeHostile())
    let walk = MarkupWalk(bytes)
    #expect(walk.faults == [])
    #expect(walk.deadAddresses == [])
    // The linked data and the filter; none of the text.
    #expect(walk.elements.filter { $0 == "script" }.count == 2)
    #expect(walk.addresses.allSatisfy { !$0.lowercased().hasPrefix("javascript") })
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    #expect(walk.text.contains("<script>alert(\"x\")</script>'&amp;]]>--é"))
  }

  @Test func emptyHandbookIsStillAPage() async {
    let empty = Handbook(metadata: Metadata(title: "Leeg", identifier: "urn:x:y"))
    let walk = MarkupWalk(await PrintWriter.write(empty))
    #expect(walk.faults == [])
    #expect(walk.text.contains("Leeg"))
  }

  @Test func sameBytesEachTime() async {
    let first = await PrintWriter.write(SampleHandbook.make())
    #expect(await PrintWriter.write(SampleHandbook.make()) == first)
  }

  /// The file without the style sheets, the script and its digest, which have tests of their own.
  private func withoutStyles(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    while let start = text.firstRange(of: "<style>"), let end = text.firstRange(of: "</style>\n") {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    if let start = text.firstRange(of: "<script>"), let end = text.firstRange(of: "</script>\n</body>") {
      text.removeSubrange(start.upperBound..<end.lowerBound)
    }
    if let start = text.firstRange(of: "'sha256-"),
      let end = text[start.upperBound...].firstIndex(of: "'")
    {
      text.removeSubrange(start.upperBound..<end)
    }
    return text
  }
}
