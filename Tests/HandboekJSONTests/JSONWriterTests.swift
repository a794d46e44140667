import FoundationEssentials
import HandboekDocument
import HandboekJSON
import HandboekTestSupport
import Testing

struct JSONWriterTests {
  @Test func wholeBook() async {
    expectGolden(await JSONWriter.write(SampleHandbook.make()), "boek.json")
  }

  @Test func emptyBook() async {
    let book = Handbook(metadata: Metadata(title: "Leeg", identifier: "urn:x"))
    expectGolden(await JSONWriter.write(book), "leeg.json")
  }

  /// What `handboek.yml` says about makers, subjects, series and accessibility, in its own words.
  @Test func factsOfTheBook() async throws {
    let json = String(decoding: await JSONWriter.write(SampleHandbook.makeCertified()), as: UTF8.self)
    let words = String(json.filter { !$0.isWhitespace })
    for part in [
      #""auteurs":["RonvanWonderen","RedactieOnrust"]"#,
      #"{"naam":"AndeBoer","rol":"redacteur","sorteernaam":"Boer,Ande"}"#,
      #""onderwerpen":[{"naam":"Openbareorde"},{"naam":"openbareveiligheid","lijst":"EuroVoc","#,
      #""reeks":{"naam":"Handboeken","nummer":"2","soort":"reeks","identificatie":"urn:issn:1234-5679"}"#,
      #""bewerking_van":"urn:uuid:c7ce4230-78e9-5cc6-825a-b7266c66cc41""#,
      #""toegankelijkheid":{"beoordeeld_door":"GemeenteVoorbeeld","op":"2026-09-01","#,
    ] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test func sameBookGivesSameBytes() async {
    let first = await JSONWriter.write(SampleHandbook.make())
    let second = await JSONWriter.write(SampleHandbook.make())
    #expect(first == second)
  }

  /// An independent parser finds the numbers of the tree.
  @Test func holdsTheNumbersOfTheTree() async throws {
    let book = SampleHandbook.make()
    let document = try JSONDecoder().decode(Document.self, from: Data(await JSONWriter.write(book)))
    #expect(document.versie == JSONWriter.version)
    #expect(document.hoofdstukken.map(\.nummer) == book.chapters.map(\.number))
    let passages = document.hoofdstukken.flatMap(\.blocks).compactMap(\.passage)
    #expect(passages == book.chapters.flatMap(\.blocks).compactMap(\.number?.label))
    let sections = document.hoofdstukken.flatMap(\.blocks).filter { $0.type == "heading" }.compactMap(
      \.number)
    #expect(sections == ["1.A"])
    #expect(document.publicaties[0].backlinks[0].label == "1.1")
    #expect(document.publicaties[0].csl.issued.parts == [[2019]])
  }

  /// Every character comes back, and none of those that could command a terminal stands in the bytes.
  @Test func textSurvives() async throws {
    var random = SeededRandom(seed: 8259)
    let special: [UInt32] = [
      0x00, 0x1B, 0x22, 0x5C, 0x7F, 0x9B, 0x2028, 0x202E, 0x2066, 0xFEFF, 0x1F469, 0x0A,
    ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let value =
          Bool.random(using: &random)
          ? special[Int.random(in: 0..<special.count, using: &random)]
          : UInt32.random(in: 0...0x2100, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let bytes = await JSONWriter.write(Handbook(metadata: Metadata(title: text, identifier: "urn:x")))
      let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      #expect(Array(document.metadata.titel.unicodeScalars) == Array(text.unicodeScalars))
      let isSafe = String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
        $0 == "\n"
          || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !(0x202A...0x202E).contains($0.value))
      }
      #expect(isSafe)
    }
  }

  private struct Document: Decodable {
    var versie: String
    var metadata: Metadata
    var hoofdstukken: [Chapter]
    var publicaties: [Publication]

    struct Metadata: Decodable { var titel: String }

    struct Chapter: Decodable {
      var nummer: Int
      var blocks: [Block]
    }

    struct Block: Decodable {
      var type: String
      var passage: String?
      var number: String?
    }

    struct Publication: Decodable {
      var csl: Item
      var backlinks: [Passage]
    }

    struct Passage: Decodable { var label: String? }

    struct Item: Decodable { var issued: Issued }

    struct Issued: Decodable {
      var parts: [[Int]]

      enum CodingKeys: String, CodingKey { case parts = "date-parts" }
    }
  }
}
