import FoundationEssentials
import HandboekDocument
import HandboekExchange
import HandboekTestSupport
import Testing

struct JSONLDTests {
  private struct Document: Decodable {
    var context: String
    var graph: [Node]

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case graph = "@graph"
    }
  }

  private struct Node: Decodable {
    var id: String?
    var type: String
    var name: String
    var contactPoint: [Reference]?
    var provider: [Reference]?

    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case type = "@type"
      case name, contactPoint, provider
    }
  }

  private struct Reference: Decodable {
    var id: String
    enum CodingKeys: String, CodingKey { case id = "@id" }
  }

  private func graph(_ book: Handbook) throws -> [Node] {
    let document = try JSONDecoder().decode(Document.self, from: Data(JSONLD.write(book)))
    #expect(document.context == "https://schema.org")
    return document.graph
  }

  @Test func wholeBook() { expectGolden(JSONLD.write(SampleHandbook.make()), "proefboek.jsonld") }

  @Test func everyRecordIsANodeWithItsAnchor() throws {
    let book = SampleHandbook.make()
    let nodes = try graph(book)
    let expected =
      [book.metadata.identifier] + book.partners.map { "#" + $0.id.anchor }
      + book.offers.map { "#" + $0.id.anchor } + book.publications.map { "#" + $0.id.anchor }
    #expect(nodes.map(\.id) == expected)
  }

  @Test func contactPointsBelongToTheirOrganisations() throws {
    var book = SampleHandbook.make()
    book.offers[0].kind = .contact
    let nodes = try graph(book)
    #expect(nodes.map(\.type) == ["Book", "Organization", "ContactPoint", "Report"])
    #expect(nodes[1].contactPoint?.map(\.id) == ["#aanbod-training-x"])
  }

  /// What a title holds can neither end the script element nor start a comment in it.
  @Test func isSafeInsideAScriptElement() throws {
    var book = SampleHandbook.make()
    let title = "</script><!-- <script> ]]> \u{2028}\u{2029}& \"\\"
    book.publications[0].csl.title = title
    let bytes = JSONLD.write(book)
    #expect(!bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&")))
    #expect(
      !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { (0x2028...0x2029).contains($0.value) }
    )
    #expect(try graph(book).last?.name == title)
  }

  @Test func emptyBook() throws {
    #expect(
      try graph(Handbook(metadata: Metadata(title: "Leeg", identifier: ""))).map(\.id) == ["#titelpagina"])
  }
}
