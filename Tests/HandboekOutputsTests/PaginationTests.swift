import FoundationEssentials
import HandboekConformance
import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPlainText
import HandboekPrint
import HandboekTestSupport
import HandboekXML
import Testing

/// The pages of the paper edition in all outputs of a book that has every construct.
struct PaginationTests {
  private let book: Handbook

  /// Three places on each page, with an empty page and two that are run over.
  init() {
    var book = SampleHandbook.make()
    var page = 1
    var locations: [Pagination.Location] = []
    for (index, spot) in PrintWriter.spots(of: book).enumerated() {
      if index.isMultiple(of: 3), index > 0 { page += index.isMultiple(of: 9) ? 3 : 1 }
      locations.append(Pagination.Location(spot.spot, page: page, top: Double(900 - index % 3)))
    }
    book.pagination = Pagination(source: "een PDF", pageCount: page + 2, locations: locations, empty: [4])
    self.book = book
  }

  @Test func everyPlaceIsInTheHTMLOnce() async throws {
    var options = PrintOptions()
    options.hasPageLinks = true
    let html = String(decoding: await PrintWriter.write(book, options: options), as: UTF8.self)
    var identifiers: [Substring: Int] = [:]
    for part in html.split(separator: " id=\"").dropFirst() {
      identifiers[part.prefix { $0 != "\"" }, default: 0] += 1
    }
    for spot in PrintWriter.spots(of: book) {
      #expect(identifiers[Substring(spot.identifier)] == 1, "\(spot.identifier)")
    }
    #expect(html.contains("<a href=\"#p1-2\"></a>"))
    #expect(!html.contains("doc-pagebreak"))
  }

  @Test func markInTheEPUBForEachEntryOfItsList() async throws {
    let pagination = try #require(book.pagination)
    let reader = try ZIPReader(await EPUBWriter.write(book))
    var marks: [String] = []
    var links: [String] = []
    for entry in reader.entries where entry.path.text.hasSuffix(".xhtml") {
      let name = String(entry.path.text.split(separator: "/").last ?? "")
      let document = try XMLElement.parse(xml: try reader.read(entry))
      for mark in document.descendants(where: { $0.attribute("role") == "doc-pagebreak" }) {
        #expect(mark.children.isEmpty)
        #expect(mark.attribute("id") == "blz_" + (mark.attribute("aria-label") ?? ""))
        marks.append("\(name)#\(mark.attribute("id") ?? "")")
      }
      for list in document.descendants(where: { $0.attribute("role") == "doc-pagelist" }) {
        let entries = list.descendants { $0.name == "a" }
        links += entries.compactMap { $0.attribute("href") }
        #expect(links.map { Int($0.split(separator: "_").last ?? "") } == pagination.entries.map { $0.page })
      }
    }
    #expect(Set(marks).count == marks.count)
    #expect(Set(links) == Set(marks))
    #expect(marks.count == pagination.pageCount - 1)
  }

  @Test func ownChecksFindNothingMore() async throws {
    var plain = book
    plain.pagination = nil
    func found(_ book: Handbook) async throws -> [String] {
      EPUBChecker.check(try await EPUBWriter.write(book)).diagnostics.map { "\($0.kind.id) \($0.message)" }
    }
    #expect(try await found(book) == found(plain))
  }

  @Test func textMarksThePagesInOrder() async throws {
    let pagination = try #require(book.pagination)
    let text = String(decoding: await PlainTextWriter.write(book), as: UTF8.self)
    var pages: [Int] = []
    for line in text.split(separator: "\n") where line.hasPrefix("     ") && line.contains(" blz. ") {
      guard let label = line.split(separator: " ").last else { continue }
      let ends = label.split(separator: "–").compactMap { Int($0) }
      if let first = ends.first, let last = ends.last, line.split(separator: " ").count == 2 {
        pages += first...last
      }
    }
    #expect(Set(pages).count == pages.count)
    // Lists of the text have an order of their own; the chapters have that of the paper.
    #expect(Set(pages) == Set(pagination.entries.map(\.page)))
    #expect(text.contains("tot op de passage"))
  }

  @Test func dataTellThePageOfEachPassage() async throws {
    let pagination = try #require(book.pagination)
    let json = String(decoding: await JSONWriter.write(book), as: UTF8.self)
    #expect(json.contains("\"pagination\":{\"source\":\"een PDF\",\"pages\":\(pagination.pageCount)}"))
    for chapter in book.chapters {
      for number in chapter.blocks.compactMap(\.number) {
        let page = try #require(pagination.page(of: .anchor(number.anchor, in: chapter.id)))
        #expect(json.contains("\"anchor\":\"\(number.anchor)\",\"page\":\(page),"))
      }
    }
  }

  @Test func withoutPagesNothingChanges() async throws {
    var plain = book
    plain.pagination = nil
    #expect(try await EPUBWriter.write(plain) == EPUBWriter.write(SampleHandbook.make()))
    let text = String(decoding: await PlainTextWriter.write(plain), as: UTF8.self)
    #expect(!text.contains("tot op de passage"))
  }
}
