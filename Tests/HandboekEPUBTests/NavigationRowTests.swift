import HandboekDocument
import HandboekXML
import Testing

/// The rows of the navigation document: see ROWS.md.
@Suite struct NavigationRowTests {
  private func lists(_ book: TestBook) async throws -> [XMLElement] {
    try await OpenedEPUB(book.make()).root("EPUB/nav.xhtml").descendants.filter { $0.name == "nav" }
  }

  private func links(_ list: XMLElement) -> [XMLElement] { list.descendants.filter { $0.name == "a" } }

  @Test(arguments: TestBook.allCases) func contentsHaveARoleAHeadingAndLabels(_ book: TestBook) async throws {
    let contents = try await lists(book).filter { $0.attribute("type") == "toc" }
    #expect(contents.count == 1)
    for list in contents {
      #expect(list.attribute("role") == "doc-toc")
      let heading = try #require(list.elements.first)
      #expect(heading.name == "h1" && heading.attribute("id") == list.attribute("aria-labelledby"))
      #expect(list.elements.map(\.name) == ["h1", "ol"])
      #expect(links(list).allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
    }
  }

  /// Entries stand in the order of the spine, and those of one file in the order of the file (NAV-011).
  @Test(arguments: TestBook.allCases) func contentsFollowSpineAndText(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let package = OpenedPackage(try epub.root("EPUB/package.opf"))
    let ids = package.all("itemref").compactMap { $0.attribute("idref") }
    let names = ids.map { id in
      package.all("item").first { $0.attribute("id") == id }?.attribute("href") ?? ""
    }
    var places: [(Int, Int)] = []
    let contents = try epub.root("EPUB/nav.xhtml").descendants.first { $0.attribute("type") == "toc" }
    for link in contents.map(links) ?? [] {
      let parts = (link.attribute("href") ?? "").split(separator: "#").map(String.init)
      let file = try #require(names.firstIndex(of: parts.first ?? ""))
      let anchors = try epub.root("EPUB/" + names[file]).descendants.map { $0.attribute("id") }
      places.append((file, parts.count > 1 ? try #require(anchors.firstIndex(of: parts[1])) : 0))
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func landmarksLeadToEachKindOfMatter() async throws {
    let landmarks = try await lists(.sample).filter { $0.attribute("type") == "landmarks" }
    let list = try #require(landmarks.first)
    #expect(landmarks.count == 1 && list.attribute("hidden") != nil)
    #expect(list.attribute("aria-label") == "IJkpunten" && list.elements.map(\.name) == ["ol"])
    #expect(list.descendants.count { $0.name == "ol" } == 1)
    #expect(
      links(list).map { [$0.attribute("type") ?? "", $0.attribute("href") ?? ""] } == [
        ["cover", "omslag.xhtml"], ["titlepage", "titelpagina.xhtml"], ["toc", "nav.xhtml"],
        ["bodymatter", "deel-1.xhtml"], ["bibliography", "publicaties.xhtml"],
        ["glossary", "begrippen.xhtml"], ["index", "register.xhtml"], ["colophon", "colofon.xhtml"],
      ])
  }

  @Test(arguments: TestBook.allCases) func landmarksAreTypedAndDifferent(_ book: TestBook) async throws {
    let list = try #require(try await lists(book).first { $0.attribute("type") == "landmarks" })
    let keys = links(list).map { "\($0.attribute("type") ?? "") \($0.attribute("href") ?? "")" }
    #expect(Set(keys).count == keys.count && keys.allSatisfy { !$0.hasPrefix(" ") })
    #expect(keys.contains("toc nav.xhtml"))
    #expect(keys.contains { $0.hasPrefix("bodymatter ") } == (book != .empty))
  }

  /// Without a reference list, no landmark of one.
  @Test func landmarksNameOnlyWhatIsThere() async throws {
    let list = try #require(try await lists(.empty).first { $0.attribute("type") == "landmarks" })
    #expect(links(list).map { $0.attribute("type") } == ["cover", "titlepage", "toc", "colophon"])
  }

  @Test func figuresTablesAndOffersHaveListsOfTheirOwn() async throws {
    let lists = try await lists(.sample)
    #expect(lists.map { $0.attribute("type") } == ["toc", nil, "loi", "lot", "landmarks"])
    #expect(
      lists.map { $0.elements.first?.text } == [
        "Inhoud", "Wegwijzer door het aanbod", "Figuren", "Tabellen", lists[4].elements.first?.text,
      ])
    #expect(links(lists[1]).contains { $0.attribute("href") == "aanbod-thema-polarisatie.xhtml" })
    #expect(links(lists[2]).map(\.text) == ["1.1. De fasen"])
    #expect(links(lists[3]).map(\.text) == ["1.1. Fasen"])
  }

  @Test(arguments: TestBook.allCases) func otherListsStartWithTheirHeading(_ book: TestBook) async throws {
    for list in try await lists(book) where list.attribute("type") != "landmarks" {
      let heading = try #require(list.elements.first)
      #expect(["h1", "h2"].contains(heading.name) && !heading.text.isEmpty)
      #expect(heading.attribute("id") == list.attribute("aria-labelledby"))
      #expect(!links(list).isEmpty)
    }
  }

  @Test(arguments: TestBook.allCases) func linksStayInTheBook(_ book: TestBook) async throws {
    for list in try await lists(book) {
      for link in links(list) {
        #expect(link.attribute("href").map { !$0.contains(":") && !$0.isEmpty } == true)
      }
    }
  }

  @Test(arguments: TestBook.allCases) func isReadInItsPlace(_ book: TestBook) async throws {
    let package = OpenedPackage(try await OpenedEPUB(book.make()).root("EPUB/package.opf"))
    let reference = package.all("itemref").first { $0.attribute("idref") == "nav" }
    #expect(reference != nil && reference?.attribute("linear") == nil)
  }
}
