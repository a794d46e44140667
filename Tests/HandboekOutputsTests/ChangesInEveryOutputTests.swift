import HandboekChanges
import HandboekConformance
import HandboekDiagnostics
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPlainText
import HandboekPrint
import Testing

/// The real book next to an edition of itself in which things were otherwise.
@Suite struct ChangesInEveryOutputTests {
  /// The book, marked with what differs from the other edition.
  private static func marked() async throws -> Handbook {
    let book = try await RealBook.linked()
    var old = book
    old.metadata.edition = "Vorige uitgave"
    old.chapters[2].blocks.removeAll { $0.number?.block == 5 }
    let second = try #require(old.chapters[3].blocks.firstIndex { $0.number?.block == 2 })
    old.chapters[3].blocks[second].content = .paragraph([.text("Hier stond iets heel anders, dat nu weg is.")]
    )
    old.offers.remove(at: 0)
    old.publications[3].caveat = "Toen nog onzeker."
    old.terms[0].term = "Aanpak van toen"
    old.questions.append(old.questions[0])
    old.questions[old.questions.count - 1].id.name = "oude-vraag"
    let edition = try Edition(json: await JSONWriter.write(old))
    return book.marked(with: try await EditionComparison.changes(in: book, since: edition))
  }

  @Test func everyFormTellsWhatChanged() async throws {
    let book = try await Self.marked()
    let changes = try #require(book.changes)
    let passages = changes.chapters.values.reduce(0) { $0 + $1.passages.count }
    #expect(passages == 2)
    #expect(changes.records.count == 3)

    let page = String(decoding: await PrintWriter.write(book), as: UTF8.self)
    #expect(page.split(separator: "class=\"passage veranderd").count == passages + 1)
    #expect(page.split(separator: "<p class=\"vervallen\">").count == 3)
    let identifiers = Set(page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    for address in page.split(separator: "href=\"#").dropFirst() {
      #expect(identifiers.contains(address.prefix { $0 != "\"" }))
    }

    let text = String(decoding: await PlainTextWriter.write(book), as: UTF8.self)
    #expect(text.contains("[nieuw]") && text.contains("[vervallen] 4.2"))
    #expect(text.contains("Vergeleken met Vorige uitgave"))

    let json = String(decoding: await JSONWriter.write(book), as: UTF8.self)
    #expect(json.contains("\"anchor\":\"pagina-wat-is-er-veranderd\""))

    let report = EPUBChecker.check(try await EPUBWriter.write(book))
    #expect(report.diagnostics.map(\.kind.id) == [])
  }
}
