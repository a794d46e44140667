import HandboekDocument
import HandboekEPUB
import HandboekPack
import HandboekPlainText
import HandboekPrint
import Testing

/// Packs out of the real book: every chapter, every question and some stretches, in the forms that readers get.
@Suite struct PackTests {
  @Test func everyLinkOfEveryPackLeadsSomewhere() async throws {
    let book = try await RealBook.linked()
    var choices = book.chapters.map { [String($0.number)] }
    choices += book.chapters.map { ["\($0.number).2-\($0.number).6", "\($0.number).B"] }
    for places in choices {
      let question = book.questions[choices.count % max(1, book.questions.count)].id.name
      let choice = try PackChoice(places, questions: [question], in: book)
      let pack = Pack.make(from: book, choice: choice, agenda: Agenda())
      for hasNotesAtFoot in [false, true] {
        let options = PrintOptions(isPack: true, hasNotesAtFoot: hasNotesAtFoot)
        let page = String(decoding: await PrintWriter.write(pack, options: options), as: UTF8.self)
        #expect(dead(page) == [], "\(places)")
        for number in pack.chapters.flatMap({ $0.blocks.compactMap(\.number) }) {
          #expect(
            page.split(separator: "id=\"\(number.anchor)\"", omittingEmptySubsequences: false).count == 2)
        }
      }
    }
  }

  @Test func everyFormCanBeWritten() async throws {
    let book = try await RealBook.linked()
    let choice = try PackChoice(["3.2-4.6", "8"], questions: [], in: book)
    let pack = Pack.make(from: book, choice: choice, agenda: Agenda())
    #expect(try await EPUBWriter.write(pack).count > 10_000)
    let text = String(decoding: await PlainTextWriter.write(pack), as: UTF8.self)
    for number in pack.chapters.flatMap({ $0.blocks.compactMap(\.number) }) {
      #expect(text.contains("\n\(number.label) "), "\(number.label)")
    }
    #expect(!text.contains("\n3.1 ") && !text.contains("\n4.7 "))
  }

  /// The addresses within the page that no element has.
  private func dead(_ page: String) -> [Substring] {
    let identifiers = Set(page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    let addresses = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    return addresses.filter { !identifiers.contains($0) }
  }
}
