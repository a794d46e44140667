import HandboekDocument
import HandboekXML
import Testing

/// The rows of the package document: see ROWS.md.
@Suite struct PackageRowTests {
  private func package(_ book: TestBook) async throws -> OpenedPackage {
    OpenedPackage(try await OpenedEPUB(book.make()).root("EPUB/package.opf"))
  }

  @Test(arguments: TestBook.allCases) func rootNamesVersionLanguageAndIdentifier(
    _ book: TestBook
  ) async throws {
    let package = try await package(book)
    #expect(package.root.attribute("version") == "3.0")
    #expect(package.root.attribute("lang") == "nl")
    let id = package.root.attribute("unique-identifier")
    #expect(package.all("identifier").map { $0.attribute("id") } == [id])
    #expect(package.all("identifier").allSatisfy { !$0.text.isEmpty })
  }

  /// The same name gives the same UUID of version 5, whatever the edition.
  @Test func derivedIdentifierIsStable() async throws {
    func identifier(_ change: (inout Metadata) -> Void) async throws -> String {
      var handbook = TestBook.empty.make()
      handbook.metadata.title = "Handboek onrust"
      change(&handbook.metadata)
      let root = try await OpenedEPUB(handbook).root("EPUB/package.opf")
      return OpenedPackage(root).all("identifier").map(\.text).joined()
    }
    let first = try await identifier { _ in }
    #expect(first == "urn:uuid:b7e9e69e-dd97-52d5-9971-af4c276baf53")
    let later = try await identifier {
      $0.edition = "Tweede druk"
      $0.date = CalendarDate("2027-01-01")
      $0.publisher = "Een ander"
    }
    #expect(later == first)
    #expect(try await identifier { $0.title = "Handboek rust" } != first)
    #expect(try await identifier { $0.identifier = "urn:isbn:9789000000000" } == "urn:isbn:9789000000000")
  }

  @Test(arguments: TestBook.allCases) func modifiedStandsOnce(_ book: TestBook) async throws {
    let package = try await package(book)
    let values = package.meta("dcterms:modified")
    #expect(values == [book == .empty ? "1970-01-01T00:00:00Z" : "2026-11-22T00:00:00Z"])
  }

  @Test func titlesHaveTypes() async throws {
    let package = try await package(.sample)
    let titles = package.all("title").map { [$0.text] + package.refinements("title-type", of: $0) }
    #expect(titles == [["Proefboek", "main"], ["Een klein boek", "subtitle"], ["Proef 1", "edition"]])
  }

  @Test func peopleHaveRolesAndSortNames() async throws {
    let package = try await package(.certified)
    func facts(_ name: String) -> [[String]] {
      package.all(name).map {
        [$0.text] + package.refinements("role", of: $0) + package.refinements("file-as", of: $0)
      }
    }
    #expect(
      facts("creator") == [["Ron van Wonderen", "aut", "Wonderen, Ron van"], ["Redactie Onrust", "aut"]])
    #expect(facts("contributor") == [["An de Boer", "edt", "Boer, An de"], ["Studio Lijn", "ill"]])
    let roles = package.all("meta").filter { $0.attribute("property") == "role" }
    #expect(roles.count == 4 && roles.allSatisfy { $0.attribute("scheme") == "marc:relators" })
  }

  /// A list without a code, or a code without a list, is no valid package.
  @Test(arguments: TestBook.allCases) func subjectsHaveListAndCodeOrNeither(_ book: TestBook) async throws {
    let package = try await package(book)
    for subject in package.all("subject") {
      #expect(
        package.refinements("authority", of: subject).count == package.refinements("term", of: subject).count)
    }
    guard book == .certified else { return }
    let subjects = package.all("subject").map {
      [$0.text] + package.refinements("authority", of: $0) + package.refinements("term", of: $0)
    }
    #expect(
      subjects == [
        ["Polarisatie"], ["Openbare orde"],
        ["openbare veiligheid", "EuroVoc", "http://eurovoc.europa.eu/1234"],
      ])
  }

  @Test func namesLanguagesSourceAndFacts() async throws {
    let package = try await package(.certified)
    func texts(_ name: String) -> [String] { package.all(name).map(\.text) }
    #expect(texts("language") == ["nl", "en"])
    #expect(texts("source") == ["urn:uuid:c7ce4230-78e9-5cc6-825a-b7266c66cc41"])
    #expect(texts("publisher") == ["Redactie"])
    #expect(texts("date") == ["2026-11-22"])
    #expect(texts("rights") == ["CC BY 4.0"])
    #expect(texts("description") == ["Alles één keer."])
  }

  @Test func seriesIsACollection() async throws {
    let package = try await package(.certified)
    let series = try #require(
      package.all("meta").first { $0.attribute("property") == "belongs-to-collection" })
    #expect(series.text == "Handboeken")
    #expect(package.refinements("collection-type", of: series) == ["series"])
    #expect(package.refinements("group-position", of: series) == ["2"])
    #expect(package.refinements("dcterms:identifier", of: series) == ["urn:issn:1234-5679"])
    #expect(try await self.package(.sample).meta("belongs-to-collection").isEmpty)
  }

  @Test(arguments: TestBook.allCases) func onlyReservedPrefixes(_ book: TestBook) async throws {
    let package = try await package(book)
    #expect(package.root.attribute("prefix") == nil)
    let reserved = ["a11y", "dcterms", "marc", "media", "onix", "rendition", "schema", "xsd"]
    for element in package.root.descendants {
      for name in ["property", "rel", "scheme", "properties"] {
        let words = (element.attribute(name) ?? "").split(separator: " ")
        for word in words where word.contains(":") {
          #expect(reserved.contains(String(word.prefix { $0 != ":" })), "\(word)")
        }
      }
    }
    // Whatever refines, refines something that is there.
    let ids = Set(package.root.descendants.compactMap { $0.attribute("id") })
    for element in package.root.descendants {
      if let refined = element.attribute("refines") {
        #expect(refined.hasPrefix("#") && ids.contains(String(refined.dropFirst())), "\(refined)")
      }
    }
  }

  @Test(arguments: TestBook.allCases) func mediaTypesFitTheFiles(_ book: TestBook) async throws {
    let types = [
      "xhtml": "application/xhtml+xml", "css": "text/css", "svg": "image/svg+xml", "png": "image/png",
      "jpg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    ]
    let epub = try await OpenedEPUB(book.make())
    for item in OpenedPackage(try epub.root("EPUB/package.opf")).all("item") {
      let name = item.attribute("href") ?? ""
      let ending = String(name.split(separator: ".").last ?? "")
      #expect(item.attribute("media-type") == types[ending], "\(name)")
      let start = String(decoding: try epub.file("EPUB/" + name).prefix(600), as: UTF8.self)
      if ending == "xhtml" { #expect(start.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\"")) }
      if ending == "svg" { #expect(start.contains("<svg")) }
    }
  }

  /// What no reading system shows, the metadata link to (EPUB 3.3 §5.5.7; EPUBCheck OPF-067 and OPF-097).
  @Test(arguments: TestBook.allCases) func catalogueIsLinkedAndNoPartOfTheBook(_ book: TestBook) async throws
  {
    let epub = try await OpenedEPUB(book.make())
    let package = OpenedPackage(try epub.root("EPUB/package.opf"))
    let links = package.all("link").filter { $0.attribute("rel") == "dcterms:hasPart" }
    #expect(links.map { $0.attribute("href") } == ["catalogus.json"])
    #expect(links.map { $0.attribute("media-type") } == ["application/json"])
    #expect(package.all("item").allSatisfy { $0.attribute("href") != "catalogus.json" })
    #expect(epub.names.last == "EPUB/catalogus.json")
  }

  @Test(arguments: TestBook.allCases) func propertiesFollowTheContent(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let items = OpenedPackage(try epub.root("EPUB/package.opf")).all("item")
    var all: [String] = []
    for item in items {
      let properties = (item.attribute("properties") ?? "").split(separator: " ").map(String.init)
      all += properties
      guard item.attribute("media-type") == "application/xhtml+xml" else { continue }
      let root = try epub.root("EPUB/" + (item.attribute("href") ?? ""))
      #expect(properties.contains("svg") == root.descendants.contains { $0.name == "svg" })
      #expect(!properties.contains("mathml") && !root.descendants.contains { $0.name == "math" })
      #expect(!properties.contains("remote-resources"))
    }
    #expect(all.count { $0 == "nav" } == 1)
    #expect(all.count { $0 == "cover-image" } == 1)
    #expect(!all.contains("scripted"))
  }

  /// No file twice, and what turning pages passes by, a link in a page that is turned to leads to.
  @Test(arguments: TestBook.allCases) func everyPageCanBeReached(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let package = OpenedPackage(try epub.root("EPUB/package.opf"))
    let names = Dictionary(
      package.all("item").map { ($0.attribute("id") ?? "", $0.attribute("href") ?? "") },
      uniquingKeysWith: { first, _ in first })
    let spine = package.all("itemref").map {
      (names[$0.attribute("idref") ?? ""] ?? "", $0.attribute("linear"))
    }
    #expect(Set(spine.map(\.0)).count == spine.count)
    #expect(
      spine.prefix(3).map(\.0) == ["omslag.xhtml", "titelpagina.xhtml", "nav.xhtml"])
    var linked: Set<String> = []
    for (name, linear) in spine where linear != "no" {
      for element in try epub.root("EPUB/" + name).descendants {
        if let address = element.attribute("href") { linked.insert(String(address.prefix { $0 != "#" })) }
      }
    }
    for (name, linear) in spine where linear == "no" { #expect(linked.contains(name), "\(name)") }
  }

  @Test(arguments: TestBook.allCases) func nothingOutdated(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let package = OpenedPackage(try epub.root("EPUB/package.opf"))
    let names = Set(package.root.descendants.map(\.name))
    #expect(names.isDisjoint(with: ["guide", "collection", "bindings", "tours"]))
    #expect(package.all("meta").allSatisfy { $0.attribute("name") == nil })
    #expect(package.all("meta").allSatisfy { !($0.attribute("property") ?? "").hasPrefix("rendition:") })
    #expect(package.root.descendants.allSatisfy { $0.attribute("toc") == nil })
    #expect(!epub.names.contains { $0.hasSuffix(".ncx") || $0.hasSuffix("encryption.xml") })
    #expect(!(try epub.text("EPUB/stijl.css")).contains("-epub-"))
    for (name, root) in try epub.documents() {
      #expect(!root.descendants.contains { ["switch", "trigger"].contains($0.name) }, "\(name)")
    }
  }
}

/// A package document, with what refines what.
struct OpenedPackage {
  let root: XMLElement

  init(_ root: XMLElement) { self.root = root }

  func all(_ name: String) -> [XMLElement] { root.descendants.filter { $0.name == name } }

  /// The values of a property that stand on their own.
  func meta(_ property: String) -> [String] {
    all("meta").filter { $0.attribute("property") == property && $0.attribute("refines") == nil }.map(\.text)
  }

  /// The values of a property that refine an element.
  func refinements(_ property: String, of element: XMLElement) -> [String] {
    guard let id = element.attribute("id") else { return [] }
    return all("meta").filter {
      $0.attribute("property") == property && $0.attribute("refines") == "#" + id
    }.map(\.text)
  }
}
