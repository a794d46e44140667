import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekXML
import Testing

/// The rows of the container: see ROWS.md.
@Suite struct ContainerRowTests {
  /// What stands before each file (APPNOTE 4.3.7).
  private struct LocalHeader {
    var version: Int
    var flags: Int
    var method: Int
    var time: Int
    var date: Int
    var name: String
    var extraLength: Int
  }

  private func headers(_ bytes: [UInt8]) -> [LocalHeader] {
    func number(_ offset: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    var found: [LocalHeader] = []
    var offset = 0
    while number(offset, 4) == 0x0403_4B50 {
      let nameLength = number(offset + 26, 2)
      let extraLength = number(offset + 28, 2)
      let name = String(decoding: bytes[(offset + 30)..<(offset + 30 + nameLength)], as: UTF8.self)
      found.append(
        LocalHeader(
          version: number(offset + 4, 2), flags: number(offset + 6, 2), method: number(offset + 8, 2),
          time: number(offset + 10, 2), date: number(offset + 12, 2), name: name, extraLength: extraLength))
      offset += 30 + nameLength + extraLength + number(offset + 18, 4)
    }
    return found
  }

  @Test(arguments: TestBook.allCases) func startsWithTheMediaType(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let first = try #require(headers(epub.bytes).first)
    #expect(first.name == "mimetype" && first.method == 0 && first.extraLength == 0)
    #expect(String(decoding: epub.bytes[38..<58], as: UTF8.self) == "application/epub+zip")
    #expect(try epub.file("mimetype").count == 20)
  }

  @Test(arguments: TestBook.allCases) func entriesArePlain(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    let headers = headers(epub.bytes)
    #expect(headers.map(\.name) == epub.names)
    for header in headers {
      #expect([0, 8].contains(header.method) && [10, 20, 45].contains(header.version), "\(header.name)")
      // Neither encrypted nor with its sizes behind it; the name is UTF-8.
      #expect(header.flags & 0b1001 == 0 && header.flags & 0x800 != 0, "\(header.name)")
    }
  }

  @Test(arguments: TestBook.allCases) func namesAreSafe(_ book: TestBook) async throws {
    let names = try await OpenedEPUB(book.make()).names
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names.dropFirst(3) {
      #expect(name.utf8.count <= 255 && name.hasPrefix("EPUB/"), "\(name)")
      let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-/."
      #expect(name.dropFirst(5).allSatisfy { allowed.contains($0) } && !name.hasSuffix("."), "\(name)")
    }
  }

  @Test func containerLeadsToThePackage() async throws {
    let epub = try await OpenedEPUB(TestBook.sample.make())
    #expect(epub.names.filter { $0.hasPrefix("META-INF/") } == ["META-INF/container.xml"])
    let rootfiles = try epub.root("META-INF/container.xml").descendants.filter { $0.name == "rootfile" }
    #expect(rootfiles.map { $0.attribute("full-path") } == ["EPUB/package.opf"])
    #expect(rootfiles.map { $0.attribute("media-type") } == ["application/oebps-package+xml"])
  }

  @Test(arguments: TestBook.allCases) func orderAndDatesAreFixed(_ book: TestBook) async throws {
    let handbook = book.make()
    let epub = try await OpenedEPUB(handbook)
    let headers = headers(epub.bytes)
    #expect(
      headers.prefix(4).map(\.name) == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml",
      ])
    #expect(headers.allSatisfy { $0.extraLength == 0 && $0.time == 0 })
    let date = handbook.metadata.timestamp == 0 ? 1 << 5 | 1 : (2026 - 1980) << 9 | 11 << 5 | 22
    #expect(headers.allSatisfy { $0.date == date })
    #expect(try await EPUBWriter.write(handbook) == epub.bytes)
  }

  /// No address climbs out, none asks the network for a part of the book, none has a query.
  @Test(arguments: TestBook.allCases) func addressesStayInside(_ book: TestBook) async throws {
    let epub = try await OpenedEPUB(book.make())
    for (name, root) in try epub.documents() {
      for element in root.descendants {
        for attribute in element.attributes where ["src", "href", "poster", "data"].contains(attribute.name) {
          let address = attribute.value
          let isLink = element.name == "a" && (address.hasPrefix("https://") || address.hasPrefix("mailto:"))
          #expect(
            isLink || !(address.contains(":") || address.contains("?") || address.hasPrefix("/")),
            "\(name): \(address)")
          #expect(!address.contains(".."), "\(name): \(address)")
        }
      }
    }
    let style = try epub.text("EPUB/stijl.css")
    #expect(!style.contains("url(") && !style.contains("@import"))
  }
}
