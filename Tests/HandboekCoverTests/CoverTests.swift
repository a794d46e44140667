import HandboekDocument
import HandboekStyles
import HandboekTestSupport
import HandboekXML
import Testing

@testable import HandboekCover

@Suite struct CoverTests {
  @Test func sampleMatchesTheStoredPicture() {
    expectGolden(CoverImage(SampleHandbook.make().metadata).svg, "omslag.svg")
  }

  @Test func usesTheColoursOfTheTokens() {
    let tokens = String(decoding: Styles.tokens, as: UTF8.self)
    for (token, colour) in CoverColour.tokens {
      #expect(tokens.contains("\(token): \(colour.hexadecimal);"), "\(token)")
    }
  }

  static let titles = [
    "Samen sterk", "Omgaan met maatschappelijke onrust", "A", "",
    "Handboek voor gemeenten over het voorkomen van en omgaan met maatschappelijke onrust en polarisatie",
    String(repeating: "Aansprakelijkheidswaardevaststellingsveranderingen", count: 4),
    String(repeating: "woord ", count: 200), "WWWWWWWWWWWWWWWWWWWWWWWW", "漢字漢字 en 🎉",
    "Ĳsvrĳ Łódź, Čačak, Ōsaka",
  ]

  /// Words stay between the margins, title and subtitle above the waves, edition and publisher below them.
  @Test(arguments: titles)
  func keepsTheWordsInTheirPlaces(_ title: String) {
    var metadata = Metadata(title: title, identifier: "x")
    metadata.subtitle = title
    metadata.edition = title
    metadata.publisher = title
    let shapes = CoverScene(metadata).shapes
    let waves = shapes.filter { $0.steps.contains { if case .cubic = $0 { true } else { false } } }
    #expect(waves.count == 5)
    for (index, shape) in shapes.enumerated() where !waves.contains(shape) {
      let places = shape.points.map { CoverPoint($0.x / 1000, $0.y / 1000) }
      #expect(places.allSatisfy { (90...1110).contains($0.x) }, "\(title): \(index)")
      let isWord = shape.colour == .paper || shape.colour == .soft || shape.colour == .gold
      let rows = isWord ? 140...(CoverScene.wordsEnd + 20) : CoverScene.footStart...1760
      #expect(places.allSatisfy { rows.contains($0.y) }, "\(title): \(index)")
    }
    for wave in waves.flatMap(\.points).map({ $0.y / 1000 }) where wave < CoverImage.height {
      #expect((CoverScene.wordsEnd..<CoverScene.footStart).contains(wave))
    }
  }

  @Test func evensOutTheLines() {
    let text = CoverText(
      "Omgaan met maatschappelijke onrust", .black, width: 980, height: 900, sizes: [112], maximum: 6)
    #expect(text.lines == ["Omgaan met", "maatschappelijke", "onrust"])
  }

  @Test func drawsWhatItCanAndLeavesTheRestOut() {
    #expect(CoverLetters.black.drawable("Één ‘façade’ 漢🎉") == "Één ‘façade’ ")
    for scalar in "abcABC0189éëïöüàçÉ€–—‘’“”…·ŁŽőß".unicodeScalars {
      for letters in [CoverLetters.black, .regular] {
        #expect(letters.letter(scalar)?.steps.isEmpty == false, "\(scalar)")
      }
    }
    // A letter with a sign is its base and the sign above it.
    let plain = CoverLetters.black.letter("e")?.steps ?? []
    let accented = CoverLetters.black.letter("é")?.steps ?? []
    #expect(!plain.isEmpty && accented.starts(with: plain) && accented.count > plain.count)
  }
}

extension CoverShape {
  var points: [CoverPoint] {
    steps.flatMap { step -> [CoverPoint] in
      switch step {
      case .move(let point), .line(let point): [point]
      case .quadratic(let control, let point): [control, point]
      case .cubic(_, _, let point): [point]
      }
    }
  }
}
