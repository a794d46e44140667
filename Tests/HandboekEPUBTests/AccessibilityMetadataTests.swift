import HandboekDocument
import HandboekTestSupport
import HandboekXML
import Testing

/// The metadata must say what is true of this very content, and change with it.
@Suite struct AccessibilityMetadataTests {
  private let features = "schema:accessibilityFeature"

  /// The sample without its heat maps.
  private func sampleWithoutHeatMaps() -> Handbook {
    var handbook = SampleHandbook.make()
    handbook.chapters[1].blocks.removeAll { if case .coverage = $0.content { true } else { false } }
    return handbook
  }

  /// The same with its one figure changed.
  private func sample(_ change: (inout Figure) -> Void) -> Handbook {
    var handbook = sampleWithoutHeatMaps()
    for index in handbook.chapters[0].blocks.indices {
      guard case .figure(var figure) = handbook.chapters[0].blocks[index].content else { continue }
      change(&figure)
      handbook.chapters[0].blocks[index].content = .figure(figure)
    }
    return handbook
  }

  @Test func claimsDescriptionsWhenAllPicturesHaveOne() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    #expect(try epub.properties("schema:accessMode") == ["textual", "visual"])
    #expect(try epub.properties("schema:accessModeSufficient") == ["textual"])
    #expect(try epub.properties(features).contains("alternativeText"))
    #expect(try epub.properties("schema:accessibilityHazard") == ["none"])
    #expect(try epub.properties("dcterms:conformsTo").isEmpty)
  }

  @Test func dropsTheClaimsWithOneMissingDescription() async throws {
    let epub = try await OpenedEPUB(sample { $0.image.alternative = "" })
    #expect(try epub.properties("schema:accessModeSufficient") == ["textual,visual"])
    #expect(try !epub.properties(features).contains("alternativeText"))
    #expect(try epub.properties("schema:accessibilitySummary")[0].contains("mist 1 een beschrijving"))
  }

  @Test func countsNoDecorativePictures() async throws {
    let epub = try await OpenedEPUB(
      sample {
        $0.image.alternative = ""
        $0.image.isDecorative = true
      })
    #expect(try epub.properties("schema:accessMode") == ["textual"])
    #expect(try epub.properties("schema:accessModeSufficient") == ["textual"])
    #expect(try !epub.properties(features).contains("alternativeText"))
  }

  @Test func countsHeatMapsAsDescribedPictures() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    #expect(try epub.properties("schema:accessibilitySummary")[0].contains("Alle 3 afbeeldingen"))
  }

  @Test func seesPicturesEverywhere() async throws {
    var handbook = sampleWithoutHeatMaps()
    let image = Image(source: .asset(0), alternative: " ", range: SampleHandbook.range)
    handbook.chapters[1].footnotes = [
      Footnote(
        number: 1,
        blocks: [
          SampleHandbook.block(.quote([SampleHandbook.block(.paragraph([.emphasis([.image(image)])]))]))
        ],
        referenceCount: 0, range: SampleHandbook.range)
    ]
    let epub = try await OpenedEPUB(handbook)
    #expect(try !epub.properties(features).contains("alternativeText"))
    #expect(
      try epub.properties("schema:accessibilitySummary")[0].contains(
        "Van de 2 afbeeldingen in de tekst mist 1"))
  }

  @Test(arguments: [
    (Asset.MediaType.gif, "GIF89a NETSCAPE2.0"), (.png, "....acTL"), (.webp, "RIFF....WEBPVP8XANIM"),
    (.svg, "<svg xmlns='http://www.w3.org/2000/svg'><animate/></svg>"),
  ])
  func knowsPicturesThatMayMove(_ type: Asset.MediaType, _ bytes: String) async throws {
    var handbook = SampleHandbook.make()
    handbook.assets[0] = Asset(path: "a", mediaType: type, bytes: Array(bytes.utf8))
    let epub = try await OpenedEPUB(handbook)
    #expect(try epub.properties("schema:accessibilityHazard") == ["unknown"])
    #expect(try epub.properties("schema:accessibilitySummary")[0].contains("kunnen bewegen"))
  }

  @Test func tellsWhatAPictureHolds() async throws {
    var handbook = SampleHandbook.make()
    handbook.assets[0].bytes = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/><script/></svg>"#
        .utf8)
    let package = try await OpenedEPUB(handbook).root("EPUB/package.opf")
    let item = package.descendants.first { $0.attribute("href") == "beelden/fasen.svg" }
    #expect(item?.attribute("properties") == "remote-resources scripted")
  }
}
