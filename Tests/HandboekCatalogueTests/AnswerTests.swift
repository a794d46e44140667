import HandboekDocument
import HandboekLinking
import HandboekTestSupport
import Testing

@testable import HandboekCatalogue

struct AnswerTests {
  /// Three questions; the first names an offer, the others nothing.
  private func catalogue() async -> Catalogue {
    var book = CoverageTests.book()
    book.questions = [
      question("bedreiging", "Een raadslid wordt bedreigd. Wie helpt?", ["polarisatie"], offers: ["b"]),
      question("moskee", "Een moskee krijgt dreigbrieven. Wat doen we?", ["inclusie"], offers: []),
      question("wijk", "Er is spanning in de wijk.", ["anders"], offers: []),
    ]
    return Catalogue(await Linker.link(ParsedHandbook(book: book)).handbook)
  }

  private func question(_ id: String, _ text: String, _ themes: [String], offers: [String]) -> Question {
    Question(
      id: RecordID(.question, id), file: "vraagstukken/\(id).md", question: text, group: nil, themes: themes,
      audiences: ["raadslid"], offers: offers, publications: [], chapters: [], answer: [])
  }

  @Test func whatTheQuestionNamesComesFirst() async {
    let answer = Answer("bedreigde raadsleden", in: await catalogue())
    #expect(answer.question?.id.name == "bedreiging")
    #expect(answer.lesson?.offer.id.name == "b")
    #expect(answer.lesson?.isNamed == true)
    // Only the theme has a contact point.
    #expect(answer.contact?.offer.id.name == "c")
    #expect(answer.contact?.isNamed == false)
    #expect(answer.offers.isEmpty)
  }

  @Test func aThemeGivesWhatTheQuestionLacks() async {
    let answer = Answer("dreigbrief aan de moskee", in: await catalogue())
    #expect(answer.question?.id.name == "moskee")
    #expect(answer.lesson?.offer.id.name == "a")
    #expect(answer.lesson?.isNamed == false)
    #expect(answer.contact == nil)
  }

  @Test func aThemeWithoutOffersGivesNone() async {
    let answer = Answer("spanningen in wijken", in: await catalogue())
    #expect(answer.question?.id.name == "wijk")
    #expect(answer.lesson == nil)
    #expect(answer.contact == nil)
  }

  @Test(arguments: ["appeltaart", "", "wat is het", "olifanten en giraffen en moskee-eenden in een vijver"])
  func whatDoesNotFitIsNoAnswer(_ words: String) async {
    #expect(Answer(words, in: await catalogue()).question == nil)
  }

  @Test func offersFollowTheQuestion() async {
    let catalogue = await catalogue()
    #expect(catalogue.offers(Selection(question: "raadslid bedreigd")).first?.id.name == "b")
    #expect(catalogue.offers(Selection(question: "appeltaart")).isEmpty)
  }

  @Test func whatHangsOnARecord() async {
    let catalogue = await catalogue()
    let partner = Withdrawal(of: RecordID(.partner, "kis"), in: catalogue)
    #expect(partner?.offers.map(\.record.name) == ["a", "b"])
    #expect(partner?.partners.map(\.record.name) == ["oud"])
    let offer = Withdrawal(of: RecordID(.offer, "b"), in: catalogue)
    #expect(offer?.questions.map(\.record.name) == ["bedreiging"])
    #expect(Withdrawal(of: RecordID(.offer, "c"), in: catalogue)?.isFree == true)
    #expect(Withdrawal(of: RecordID(.offer, "x"), in: catalogue) == nil)
    #expect(catalogue.records(named: "partners/kis.md") == [RecordID(.partner, "kis")])
    #expect(catalogue.records(named: "aanbod/kis").isEmpty)
  }
}
