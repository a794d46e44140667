import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekTestSupport
import HandboekXML
import Testing

@Suite struct EPUBWriterTests {
  @Test func sampleMatchesTheStoredFiles() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    expectGolden(epub.names.joined(separator: "\n") + "\n", "entries.txt")
    for name in ["package.opf", "nav.xhtml", "omslag.xhtml"] {
      expectGolden(try epub.file("EPUB/" + name), name)
    }
  }

  /// Writes the books for EPUBCheck and for looking at: `HANDBOEK_SAMPLE=/tmp swift test …`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["HANDBOEK_SAMPLE"] != nil))
  func leavesTheBooksToLookAt() async throws {
    let folder = ProcessInfo.processInfo.environment["HANDBOEK_SAMPLE"] ?? "."
    let books = [
      ("proefboek", SampleHandbook.make()), ("vijandig", HostileHandbook.make()),
      ("leeg", HostileHandbook.empty()),
    ]
    for (name, handbook) in books {
      try Data(await EPUBWriter.write(handbook)).write(to: URL(filePath: "\(folder)/\(name).epub"))
    }
  }

  @Test func startsWithTheMediaType() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    let first = try #require(epub.reader.entries.first)
    #expect(first.path.text == "mimetype")
    #expect(first.method == .stored)
    #expect(try epub.text("mimetype") == "application/epub+zip")
    #expect(String(decoding: epub.bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test func hasNoScriptAndNothingForOne() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    for name in epub.names where name.hasSuffix(".xhtml") {
      let text = try epub.text(name)
      for word in ["<script", "<template", "<form", " data-"] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
    }
    #expect(!(try epub.text("EPUB/package.opf")).contains("scripted"))
  }

  @Test func givesTheSameBytes() async throws {
    let first = try await EPUBWriter.write(SampleHandbook.make())
    for _ in 0..<5 { #expect(try await EPUBWriter.write(SampleHandbook.make()) == first) }
  }

  @Test(arguments: [SampleHandbook.make(), HostileHandbook.make(), HostileHandbook.empty()])
  func everyLinkLeadsSomewhere(_ handbook: Handbook) async throws {
    let epub = try await OpenedEPUB(handbook)
    var identifiers: [String: Set<String>] = [:]
    for (name, root) in try epub.documents() {
      let all = root.descendants.compactMap { $0.attribute("id") }
      identifiers[name] = Set(all)
      #expect(Set(all).count == all.count, "double ids in \(name)")
      #expect(all.allSatisfy(isName), "\(name)")
    }
    for (name, root) in try epub.documents() {
      let base = try ContainerPath(name)
      for element in root.descendants {
        guard let address = element.attribute("href") ?? element.attribute("src") else { continue }
        if address.hasPrefix("https://") || address.hasPrefix("mailto:") { continue }
        let parts = address.split(separator: "#", omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? base : try ContainerPath(String(parts[0]), relativeTo: base)
        #expect(epub.reader[target] != nil, "\(name): \(address)")
        if parts.count > 1 {
          #expect(identifiers[target.text]?.contains(String(parts[1])) == true, "\(name): \(address)")
        }
      }
    }
  }

  @Test(arguments: [SampleHandbook.make(), HostileHandbook.make(), HostileHandbook.empty()])
  func manifestAndSpineNameEveryFileOnce(_ handbook: Handbook) async throws {
    let epub = try await OpenedEPUB(handbook)
    let package = try epub.root("EPUB/package.opf")
    let items = package.descendants.filter { $0.name == "item" }
    let hrefs = items.compactMap { $0.attribute("href") }
    #expect(Set(hrefs).count == hrefs.count)
    #expect(hrefs.map { "EPUB/" + $0 } == Array(epub.names.dropFirst(3)))
    #expect(hrefs.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2F || $0 == 0x2E || isNameByte($0) } })
    let ids = items.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == items.count && ids.allSatisfy(isName))
    let documents = items.filter { $0.attribute("media-type") == "application/xhtml+xml" }
    let read = package.descendants.compactMap { $0.attribute("idref") }
    #expect(Set(read) == Set(documents.compactMap { $0.attribute("id") }) && read.count == documents.count)
    #expect(items.filter { $0.attribute("properties") == "nav" }.count == 1)
    #expect(items.filter { $0.attribute("properties") == "cover-image" }.count == 1)
    let titles = package.descendants.filter { $0.name == "title" }
    #expect(!titles.isEmpty && titles.allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
  }

  @Test(arguments: [SampleHandbook.make(), HostileHandbook.make(), HostileHandbook.empty()])
  func contentsFollowTheSpine(_ handbook: Handbook) async throws {
    let epub = try await OpenedEPUB(handbook)
    let package = try epub.root("EPUB/package.opf")
    let names = Dictionary(
      uniqueKeysWithValues: package.descendants.filter { $0.name == "item" }.map {
        ($0.attribute("id") ?? "", $0.attribute("href") ?? "")
      })
    let spine = package.descendants.compactMap { $0.attribute("idref") }.map { names[$0] ?? "" }
    let navigation = try epub.root("EPUB/nav.xhtml").descendants.filter { $0.name == "nav" }
    let contents = try #require(navigation.first { $0.attribute("type") == "toc" })
    let places = contents.descendants.compactMap { $0.attribute("href") }.map {
      spine.firstIndex(of: String($0.prefix { $0 != "#" })) ?? -1
    }
    #expect(places == places.sorted() && !places.contains(-1))
    let links = navigation.flatMap(\.descendants).filter { $0.name == "a" }
    #expect(links.allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
  }

  @Test func derivesAnIdentifierWhenThereIsNone() async throws {
    var handbook = HostileHandbook.empty()
    let first = try await OpenedEPUB(handbook).root("EPUB/package.opf")
    let identifier = first.descendants.first { $0.name == "identifier" }?.text ?? ""
    #expect(identifier.hasPrefix("urn:uuid:") && identifier.utf8.count == 45)
    handbook.metadata.title = "Ander"
    let second = try await OpenedEPUB(handbook).root("EPUB/package.opf")
    #expect(second.descendants.first { $0.name == "identifier" }?.text != identifier)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_795_305_600, "2026-11-22T00:00:00Z"),
    (1_795_391_999, "2026-11-22T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"), (.max, "1970-01-01T00:00:00Z"),
  ])
  func tellsWhenItWasModified(_ timestamp: Int, _ expected: String) async throws {
    var handbook = HostileHandbook.empty()
    handbook.metadata.timestamp = timestamp
    #expect(try await OpenedEPUB(handbook).properties("dcterms:modified") == [expected])
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// An NCName of ASCII.
  private func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first), first != 0x2D, first != 0x2E else {
      return false
    }
    return text.utf8.allSatisfy {
      isNameByte($0) || (0x41...0x5A).contains($0) || $0 == 0x5F || $0 == 0x2E
    }
  }
}
