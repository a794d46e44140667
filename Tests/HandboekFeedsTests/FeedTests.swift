import HandboekFeeds
import HandboekTestSupport
import HandboekXML
import Testing

@Suite struct FeedTests {
  static func feed() -> Feed {
    var book = FeedBook(
      title: "Wij & zij", identifier: "urn:uuid:6ba7b811-9dad-51d1-80b4-00c04fd430c8",
      modified: "2026-11-22T00:00:00Z")
    book.subtitle = "Een <klein> boek"
    book.authors = ["A. \"Auteur\"", "Team"]
    book.publisher = "Gemeente X"
    book.languages = ["nl", "en"]
    book.description = "Over \u{1}alles."
    book.rights = "CC BY 4.0"
    book.subjects = ["Polarisatie"]
    book.issued = "2026-11-22"
    book.files = [
      FeedFile(name: "wij & zij.epub", mediaType: "application/epub+zip", size: 1234),
      FeedFile(name: "boek.html", mediaType: "text/html", size: 99, isPage: true),
    ]
    book.images = [
      FeedImage(name: "omslag.png", mediaType: "image/png", width: 800, height: 1200),
      FeedImage(name: "omslag-klein.png", mediaType: "image/png", width: 240, height: 360),
    ]
    var bare = FeedBook(title: "Kaal", identifier: "9789000000000", modified: "2025-01-01T12:00:00Z")
    bare.files = [FeedFile(name: "kaal.epub", mediaType: "application/epub+zip", size: 1)]
    return Feed(title: "Plank", books: [book, bare])
  }

  @Test func matchesTheStoredFeeds() {
    expectGolden(OPDS2Writer.feed(Self.feed()), "opds.json")
    expectGolden(AtomWriter.feed(Self.feed()), "opds.xml")
  }

  /// What RFC 4287 §4.1 and OPDS 1.2 §5.1 require of feed and entries.
  @Test func atomHasWhatTheStandardsRequire() throws {
    let root = try XMLElement.parse(xml: AtomWriter.feed(Self.feed()))
    #expect(root.name == "feed" && root.namespace == "http://www.w3.org/2005/Atom")
    let entries = root.elements.filter { $0.name == "entry" }
    #expect(entries.count == 2)
    for element in [root] + entries {
      for name in ["id", "title", "updated"] {
        #expect(element.elements.filter { $0.name == name && !$0.text.isEmpty }.count == 1, "\(name)")
      }
      #expect(element.elements.contains { $0.name == "author" && !$0.text.isEmpty })
    }
    #expect(Set(([root] + entries).map { $0.elements.first { $0.name == "id" }?.text }).count == 3)
    let links = { (element: XMLElement, relation: String) in
      element.elements.filter { $0.name == "link" && $0.attribute("rel") == relation }
    }
    #expect(links(root, "self").first?.attribute("href") == "opds.xml")
    #expect(links(root, "start").count == 1)
    for entry in entries {
      let found = links(entry, "http://opds-spec.org/acquisition/open-access")
      #expect(found.count == 1 && found[0].attribute("type") == "application/epub+zip")
    }
    #expect(
      links(entries[0], "http://opds-spec.org/image/thumbnail").first?.attribute("href") == "omslag-klein.png"
    )
    let address = links(entries[0], "http://opds-spec.org/acquisition/open-access").first?.attribute("href")
    #expect(address == "wij%20%26%20zij.epub")
  }

  @Test func isTheSameEveryTime() {
    #expect(OPDS2Writer.feed(Self.feed()) == OPDS2Writer.feed(Self.feed()))
    #expect(AtomWriter.feed(Self.feed()) == AtomWriter.feed(Self.feed()))
  }
}
