import HandboekDocument
import HandboekLinking
import Testing

/// Who leaves out the identifier, gets one that lasts.
struct BookIdentityTests {
  /// Worked out with Python's `uuid.uuid5(uuid.NAMESPACE_URL, …)`.
  @Test(arguments: [
    ("http://www.example.com", "2d32a3f1-fac2-52a6-ac52-fe9e87e628ea"),
    ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"),
    ("https://www.example.com/" + String(repeating: "a", count: 200), "6c852826-5bc6-5102-88d0-2db89a20a64b"),
  ])
  func namesBecomeUUIDs(_ name: String, _ expected: String) {
    #expect(NameUUID.urn(of: name) == "urn:uuid:" + expected)
  }

  @Test func linkingFillsInTheIdentifier() async {
    var parsed = ParsedHandbook(book: Handbook(metadata: Metadata(title: "Handboek onrust", identifier: "")))
    #expect(
      await Linker.link(parsed).handbook.metadata.identifier
        == "urn:uuid:b7e9e69e-dd97-52d5-9971-af4c276baf53")
    parsed.book.metadata.identifier = "urn:isbn:9789000000000"
    #expect(await Linker.link(parsed).handbook.metadata.identifier == "urn:isbn:9789000000000")
  }

  /// Editions of one book by two municipalities are two books.
  @Test func editionsOfAnotherBookDifferByPublisher() {
    var metadata = Metadata(title: "Handboek onrust", identifier: "")
    metadata.publisher = "Gemeente A"
    let plain = metadata.derivedIdentifier
    metadata.basedOn = "urn:x"
    let first = metadata.derivedIdentifier
    metadata.publisher = "Gemeente B"
    #expect(Set([plain, first, metadata.derivedIdentifier]).count == 3)
  }
}
