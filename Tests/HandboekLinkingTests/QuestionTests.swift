import HandboekDocument
import Testing

@testable import HandboekLinking

/// What a question leads to, in which order questions stand, and what chapters name without listing it.
struct QuestionTests {
  private func question(
    _ name: String, group: String? = nil, themes: [String] = [], offers: [String] = [],
    chapters: [String] = []
  ) -> Question {
    Question(
      id: RecordID(.question, name), file: "vraagstukken/\(name).md", question: name, group: group,
      themes: themes, audiences: [], offers: offers, publications: [], chapters: chapters, answer: [])
  }

  @Test func groupsStandInTheOrderOfTheirWordList() async {
    var book = SmallBook()
    book.parsed.book.vocabularies.groups.add("wijk", label: "een wijk")
    book.parsed.book.vocabularies.groups.add("besluit", label: "Een besluit")
    book.parsed.book.questions = [
      question("e"), question("d", group: "anders"), question("c", group: "besluit"),
      question("b", group: "wijk"), question("a", group: "besluit"),
    ]
    let linked = await book.linked().handbook
    #expect(linked.questions.map(\.id.name) == ["b", "a", "c", "d", "e"])
    #expect(linked.vocabularies.groupTitle("wijk") == "Een wijk")
    #expect(linked.vocabularies.groupTitle("na-een-incident") == "Na een incident")
    #expect(linked.vocabularies.groupTitle(nil) == "Overige vragen")
  }

  @Test func sectionsAreReadByTheirPassages() async {
    var book = SmallBook()
    let text = BlockContent.paragraph([.text("x")])
    book.chapter(
      "een",
      [
        text, SmallBook.heading("kop"), text, SmallBook.heading("onder", level: 3), text, text,
        SmallBook.heading("leeg"), SmallBook.heading("slot"), text,
      ])
    book.parsed.book.questions = [
      question("v", chapters: ["een", "een#kop", "een#onder", "een#leeg", "een#slot"])
    ]
    let places = await book.linked().handbook.questions[0].chapterPlaces
    #expect(places.map(\.label) == ["hoofdstuk 1", "1.2–1.4", "1.3–1.4", "1.B", "1.5"])
    #expect(places.map(\.anchor) == [nil, "kop", "onder", "leeg", "slot"])
  }

  @Test func aQuestionWithoutContactLeadsToThoseOfItsTheme() async {
    var book = SmallBook()
    book.offer("bel", kind: .contact, themes: ["wijk"])
    book.offer("les", kind: .training, themes: ["wijk"])
    book.parsed.book.questions = [
      question("a", themes: ["niets", "wijk"]), question("b", themes: ["wijk"], offers: ["bel", "les"]),
      question("c", themes: ["niets"]),
    ]
    let questions = await book.linked().handbook.questions
    #expect(
      questions[0].contactLead?.address == GuideAddress(page: "aanbod-thema-wijk", section: "contactpunt"))
    #expect(questions[0].lessonLead?.title == "Wijk: trainingen")
    #expect(questions[1].contactLead == nil && questions[1].lessonLead == nil)
    #expect(questions[1].contacts.map(\.place.record.name) == ["bel"])
    #expect(questions[1].lessons.map(\.place.record.name) == ["les"])
    #expect(questions[2].contactLead == nil)
  }

  @Test func aReferenceThatIsAnOfferStandsOnce() async {
    var book = SmallBook()
    book.offer("boek", kind: .publication, themes: ["wijk"])
    book.parsed.book.offers[0].publication = "a"
    book.publication("a", title: "A")
    book.publication("b", title: "B")
    var asked = question("v", offers: ["boek"])
    asked.publications = ["a", "b"]
    book.parsed.book.questions = [asked]
    let linked = await book.linked().handbook.questions[0]
    #expect(linked.publicationPlaces.map(\.record.name) == ["a", "b"])
    #expect(linked.furtherPublications.map(\.record.name) == ["b"])
  }

  @Test func chaptersNameWhatTheyDoNotList() async {
    var book = SmallBook()
    for name in ["a", "b", "c"] { book.offer(name, themes: ["wijk"]) }
    let list = BlockContent.offers(
      DataBlock(filter: CatalogueFilter(conditions: [.init(key: "id", values: ["a"])])))
    let links = ["a", "b", "b"].map { SmallBook.link("../aanbod/\($0).md") }
    book.chapter("een", [.paragraph(links), list])
    book.chapter("twee", [.paragraph([.text("x")])])
    let chapters = await book.linked().handbook.chapters
    #expect(chapters.map { $0.furtherOffers.map(\.place.record.name) } == [["b"], []])
  }
}
