import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPlainText
import HandboekPrint
import HandboekXML
import Testing

/// Walks every list of the guide to the real catalogue through all outputs.
struct GuideInEveryOutputTests {
  /// A page of the guide: its name, and the records of each section by their anchors.
  private struct List: Equatable {
    var page: String
    var sections: [Section]

    struct Section: Equatable {
      var id: String
      var records: [String]
    }

    init(page: String, sections: [Section]) {
      self.page = page
      self.sections = sections
    }

    init<Entry>(_ page: GuidePage<Entry>, _ place: (Entry) -> Place) {
      self.page = page.name
      sections = page.sections.map { section in
        Section(id: section.id, records: section.entries.map { place($0).record.anchor })
      }
    }
  }

  private let book: Handbook
  private let expected: [List]

  init() async throws {
    book = try await RealBook.linked()
    expected =
      book.guide.offers.flatMap(\.pages).map { List($0, \.place) }
      + book.guide.publications.flatMap(\.pages).map { List($0, \.place) }
  }

  @Test func everyOfferAndReferenceIsInItsLists() throws {
    #expect(expected.count > 30)
    let themes = try #require(book.guide.offers.first { $0.key == .theme }).pages
    for offer in book.offers {
      for theme in offer.themes {
        let page = try #require(themes.first { $0.value == theme })
        let kind = page.sections.first { $0.id == offer.kind.rawValue }
        #expect(kind?.entries.contains { $0.place.record == offer.id } == true, "\(offer.id.name)")
      }
    }
    #expect(book.guide.publications.last?.pages.map(\.count).reduce(0, +) == book.publications.count)
  }

  @Test func epubHasAPageForEach() async throws {
    let reader = try ZIPReader(await EPUBWriter.write(book))
    for list in expected {
      let path = try ContainerPath("EPUB/\(list.page).xhtml")
      let entry = try #require(reader[path], "\(list.page)")
      let root = try XMLElement.parse(xml: try reader.read(entry))
      let content = try #require(root.descendants { $0.attribute("id") == list.page }.first)
      var found = List(page: list.page, sections: [])
      for element in content.elements {
        if element.name.hasPrefix("h"), let id = element.attribute("id") {
          found.sections.append(List.Section(id: id, records: []))
        } else if element.attribute("class") == "lijst" {
          let links = element.elements.compactMap { $0.elements.first?.attribute("href") }
          found.sections[found.sections.count - 1].records += links.map {
            String($0.split(separator: "#").last ?? "")
          }
        }
      }
      #expect(found == list)
    }
  }

  @Test func jsonHasTheSameLists() async throws {
    let document = try JSONDecoder().decode(JSONValue.self, from: Data(await JSONWriter.write(book)))
    let guide = try #require(document["wegwijzer"])
    func lists(_ name: String, _ prefix: String) -> [List] {
      (guide[name]?.list ?? []).flatMap { $0["pages"]?.list ?? [] }.map { page in
        let sections = (page["sections"]?.list ?? []).map { section in
          List.Section(
            id: section["id"]?.text ?? "",
            records: (section["records"]?.list ?? []).map { "\(prefix)-\($0.text ?? "")" })
        }
        return List(page: page["name"]?.text ?? "", sections: sections)
      }
    }
    #expect(lists("aanbod", "aanbod") + lists("publicaties", "pub") == expected)
  }

  /// One page has the lists that its own order does not show already.
  @Test func htmlHasAnIndexOfTheRest() async throws {
    let nodes = try XMLNode.parse(htmlFragment: await PrintWriter.write(book), limits: .standard)
    let section = try #require(
      nodes.compactMap(\.element).flatMap { $0.descendants { $0.attribute("id") == "wegwijzer" } }.first)
    var found: [String: [String]] = [:]
    for (heading, list) in zip(section.elements, section.elements.dropFirst())
    where list.attribute("class") == "titels" {
      found[heading.attribute("id") ?? ""] = list.descendants { $0.name == "a" }.map {
        String($0.attribute("href")?.dropFirst() ?? "")
      }
    }
    let wanted = expected.filter {
      $0.page.hasPrefix("aanbod-doelgroep-") || $0.page.hasPrefix("publicaties-thema-")
    }
    #expect(found.count == wanted.count)
    for list in wanted { #expect(found["gids_\(list.page)"] == list.sections.flatMap(\.records)) }
  }

  @Test func textHasTheSameTitlesInTheSameOrder() async throws {
    let lines = await PlainTextWriter.lines(of: book, width: 4_000).map(\.text)
    var rest = lines[(try #require(lines.lastIndex(of: BookSection.guide.title)))...]
    func expectNext(_ line: String) {
      guard let index = rest.firstIndex(of: line) else {
        Issue.record("‘\(line)’ ontbreekt of staat op een andere plaats")
        return
      }
      rest = rest[(index + 1)...]
    }
    let themes = try #require(book.guide.offers.first { $0.key == .theme }).pages
    for page in themes {
      let counts = page.sections.prefix(3).map { String($0.entries.count) } + [String(page.count)]
      let row = rest.first { $0.hasPrefix(page.title + " ") } ?? ""
      #expect(row.split(separator: " ").suffix(7).filter { $0 != "│" }.map(String.init) == counts)
    }
    for page in try #require(book.guide.offers.first { $0.key == .audience }).pages {
      expectNext("\(page.title) (\(page.count))")
      for entry in page.sections.flatMap(\.entries) {
        let warning = entry.freshness.isStale ? " – kan vervallen zijn" : ""
        expectNext("• \(entry.place.title) (\(entry.themes.first ?? ""))\(warning)")
      }
    }
    for page in try #require(book.guide.publications.first { $0.key == .theme }).pages {
      expectNext("\(page.title) (\(page.count))")
      for section in page.sections where !section.entries.isEmpty {
        let citations = section.entries.map(\.citation).joined(separator: "; ")
        expectNext("\(section.title) (\(section.entries.count)): \(citations)")
      }
    }
  }
}
