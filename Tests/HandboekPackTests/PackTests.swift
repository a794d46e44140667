import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekPack

struct PackTests {
  private static func pack(
    _ places: String..., questions: [String] = [], agenda: Agenda = Agenda()
  ) throws -> Handbook {
    let book = SampleHandbook.make()
    return Pack.make(
      from: book, choice: try PackChoice(places, questions: questions, in: book), agenda: agenda)
  }

  private static func numbers(_ pack: Handbook) -> [String] {
    pack.chapters.flatMap { $0.blocks.compactMap { $0.number?.label } }
  }

  @Test func passagesKeepTheirNumbersAndAnchors() throws {
    let pack = try Self.pack("1.3-1.4", "2.2")
    #expect(Self.numbers(pack) == ["1.3", "1.4", "2.2"])
    #expect(pack.chapters.map(\.number) == [1, 2])
    // The heading that they stand under comes along, with what was chosen said first.
    #expect(
      pack.chapters[0].blocks.first?.content
        == .paragraph([.emphasis([.text("Uit dit hoofdstuk: 1.3 en 1.4.")])]))
    guard case .heading(let heading) = pack.chapters[0].blocks[1].content else {
      Issue.record("no heading")
      return
    }
    #expect(heading.number == "1.A")
  }

  @Test func gapsAreShown() throws {
    let pack = try Self.pack("1.2", "1.4")
    var all = ""
    pack.chapters[0].blocks.forEachInline { if case .text(let text) = $0 { all += text } }
    #expect(all.contains("[…]"))
  }

  @Test func wholeChaptersStayWhole() throws {
    let book = SampleHandbook.make()
    let pack = try Self.pack("hoofdstuk 2", "1")
    #expect(pack.chapters[0].blocks.map(\.number) == book.chapters[0].blocks.map(\.number))
    #expect(pack.chapters[0].summary == book.chapters[0].summary)
    #expect(Self.numbers(pack).count == Set(Self.numbers(pack)).count)
  }

  @Test func onlyWhatIsCitedComesAlong() throws {
    let list = try Self.pack("1.2")
    #expect(list.publications.isEmpty && list.offers.isEmpty && list.terms.isEmpty && list.partners.isEmpty)
    #expect(list.assets.isEmpty && list.chapters[0].footnotes.isEmpty && list.questions.isEmpty)
    let text = try Self.pack("1.1")
    #expect(text.publications.map(\.id.name) == ["voorbeeld-2019"])
    #expect(text.publications[0].analysis.isEmpty)
    #expect(text.terms.map(\.id.name) == ["onrust"])
    #expect(text.chapters[0].footnotes.count == 1)
    #expect(text.publications[0].backlinks.allSatisfy { $0.place.anchor == "p1-1" })
    let figure = try Self.pack("figuur 1.1")
    #expect(figure.assets.count == 1)
    let offers = try Self.pack("2.4")
    #expect(offers.offers.map(\.id.name) == ["training-x"])
    #expect(offers.partners.map(\.id.name) == ["kis"])
    #expect(offers.offers[0].questions.isEmpty)
  }

  @Test func linksOutOfThePackBecomeText() throws {
    let outside = try Self.pack("2.2")
    var words = ""
    var places = 0
    outside.chapters[0].blocks.forEachInline { inline in
      if case .text(let text) = inline { words += text }
      if case .link(let link) = inline, case .place = link.target { places += 1 }
    }
    #expect(words.contains("de stappen (handboek 1.A)."))
    #expect(places == 0)
    let inside = try Self.pack("2.2", "1#stappen")
    var kept = 0
    inside.chapters[1].blocks.forEachInline { if case .link = $0 { kept += 1 } }
    #expect(kept == 1)
  }

  @Test func noLinkLeadsOut() throws {
    for places in [["1.1"], ["1.3", "2.4"], ["2"], ["1", "2"], ["training-x"], ["onrust"], ["wie-helpt"]] {
      let book = SampleHandbook.make()
      let pack = Pack.make(
        from: book, choice: try PackChoice(places, questions: ["wie-helpt"], in: book), agenda: Agenda())
      let present = PackPlaces(pack)
      pack.forEachRecord { record in
        record.text.forEachInline { inline in
          if case .link(let link) = inline, case .place(let place) = link.target {
            #expect(present.contains(place))
          }
        }
        #expect(record.backlinks.allSatisfy(present.contains))
      }
      #expect(pack.offers.allSatisfy { $0.providerPlaces.allSatisfy(present.contains) })
      #expect(pack.offers.allSatisfy { $0.publicationPlace.map(present.contains) ?? true })
      #expect(pack.questions.allSatisfy { $0.chapterPlaces.allSatisfy(present.contains) })
      #expect(pack.questions.allSatisfy { $0.publicationPlaces.allSatisfy(present.contains) })
    }
  }

  @Test func questionsSayWhatToReadElsewhere() throws {
    let pack = try Self.pack("2", questions: ["wie"])
    #expect(pack.questions.map(\.id.name) == ["wie-helpt"])
    #expect(pack.questions[0].chapterPlaces.isEmpty && pack.questions[0].contactLead == nil)
    guard case .paragraph(let last)? = pack.questions[0].answer.last?.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(last.plainText == "Lees in het handboek: hoofdstuk 1 (Eén).")
  }

  @Test func theCoverNamesMeetingAndSource() throws {
    var agenda = Agenda()
    agenda.meeting = "Raadsvergadering 12 maart 2027"
    agenda.item = "7"
    agenda.title = "Onrust"
    agenda.date = CalendarDate(year: 2027, month: 3, day: 12)
    agenda.municipality = "Voorbeeld"
    let metadata = try Self.pack("1", agenda: agenda).metadata
    #expect(metadata.title == "Agendapunt 7: Onrust")
    #expect(metadata.subtitle == "Raadsvergadering 12 maart 2027 · gemeente Voorbeeld")
    #expect(metadata.edition == "Uit: Proefboek, proef 1")
    #expect(metadata.identifier.hasPrefix("urn:uuid:") && metadata.identifier.utf8.count == 45)
    #expect(metadata.identifier != (try Self.pack("2", agenda: agenda).metadata.identifier))
    #expect(metadata == (try Self.pack("1", agenda: agenda).metadata))
  }

  @Test(arguments: [
    (["9.1"], "geen plaats met de naam ‘9.1’ gevonden; bedoelde u ‘2’?"),
    (["1.1-1.99"], "geen plaats met de naam ‘1.99’ gevonden; bedoelde u ‘1’ of ‘1.5’?"),
    (["1.3-1.1"], "het bereik ‘1.3-1.1’ loopt terug; bedoelde u ‘1.1-1.3’?"),
    (["raadslid"], "‘raadslid’ is een leerroute; die kan niet in een raadsstuk"),
    ([], "er is niets gekozen; noem een hoofdstuk, een passage of een vraag"),
  ])
  func badChoices(places: [String], message: String) {
    #expect {
      try PackChoice(places, questions: [], in: SampleHandbook.make())
    } throws: { ($0 as? PackFault)?.message == message }
  }

  @Test func unknownQuestions() {
    #expect {
      try PackChoice([], questions: ["helpt"], in: SampleHandbook.make())
    } throws: {
      ($0 as? PackFault)?.message == "geen vraag met de naam ‘helpt’ gevonden; bedoelde u ‘wie-helpt’?"
    }
  }
}
