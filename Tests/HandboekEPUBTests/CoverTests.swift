import HandboekDocument
import HandboekStyles
import HandboekTestSupport
import HandboekXML
import Testing

@testable import HandboekEPUB

@Suite struct CoverTests {
  private func lines(_ metadata: Metadata) throws -> [XMLElement] {
    try XMLElement.parse(xml: CoverImage(metadata).bytes).descendants.filter { $0.name == "text" }
  }

  @Test func usesTheColoursOfTheTokens() {
    let tokens = String(decoding: Styles.tokens, as: UTF8.self)
    for (token, colour) in [
      ("--accent", CoverImage.colours.plane), ("--papier", CoverImage.colours.type),
      ("--accent-vlak", CoverImage.colours.soft),
    ] {
      #expect(tokens.contains("\(token): \(colour);"))
    }
  }

  @Test(arguments: [
    "Samen sterk", "Omgaan met maatschappelijke onrust", "A",
    "Handboek voor gemeenten over het voorkomen van en omgaan met maatschappelijke onrust en polarisatie",
    String(repeating: "Aansprakelijkheidswaardevaststellingsveranderingen", count: 4),
    String(repeating: "woord ", count: 200), "WWWWWWWWWWWWWWWWWWWWWWWW", "漢字漢字漢字漢字漢字漢字漢字漢字漢字",
  ])
  func keepsTheTitleOnThePlane(_ title: String) throws {
    var metadata = Metadata(title: title, identifier: "x")
    metadata.subtitle = title
    metadata.edition = "Eerste uitgave"
    metadata.publisher = title
    let texts = try lines(metadata)
    for text in texts {
      let size = try #require(Int(text.attribute("font-size") ?? ""))
      let y = try #require(Int(text.attribute("y") ?? ""))
      #expect(y > 0 && y <= CoverImage.height - 60)
      #expect(CoverText.width(text.text) * size / 1000 <= CoverImage.width - 150, "\(text.text)")
    }
    // Title and subtitle stay above the lines, edition and publisher below them.
    let foot = texts.firstIndex { $0.text == metadata.edition } ?? 0
    #expect(texts[..<foot].allSatisfy { Int($0.attribute("y") ?? "") ?? 0 < 1180 })
    #expect(texts[foot...].allSatisfy { Int($0.attribute("y") ?? "") ?? 0 > 1540 })
  }

  @Test func evensOutTheLines() {
    let text = CoverText("Omgaan met maatschappelijke onrust", width: 980, sizes: [84], maximum: 6)
    #expect(text.lines == ["Omgaan met", "maatschappelijke", "onrust"])
  }
}
