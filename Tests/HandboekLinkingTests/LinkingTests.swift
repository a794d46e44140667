import HandboekDiagnostics
import HandboekDocument
import Testing

struct LinkingTests {
  @Test func everyPassageThatNamesARecordIsKnownToIt() async {
    var book = SmallBook()
    book.publication("kis", [.organisation("KIS")], year: 2019)
    book.term("onrust")
    book.partner("ess")
    book.offer("cursus", providers: ["ess"], themes: ["t"])
    book.chapter(
      "een",
      [
        .paragraph([SmallBook.cite("kis"), .text(" "), SmallBook.link("../begrippen/onrust.md")]),
        .paragraph([SmallBook.cite("kis", narrative: true)]),
        .offers(DataBlock(filter: CatalogueFilter(conditions: [.init(key: "thema", values: ["t"])]))),
      ])
    let linked = await book.linked().handbook
    #expect(linked.publications[0].backlinks.map(\.place.label) == ["1.1", "1.2"])
    #expect(linked.publications[0].backlinks.map(\.citationAnchor) == ["c1-kis-1", "c1-kis-2"])
    #expect(linked.terms[0].backlinks.map(\.place.label) == ["1.1"])
    #expect(linked.offers[0].backlinks.map(\.place.label) == ["1.3"])
    #expect(linked.partners[0].offers.map(\.title) == ["cursus"])
  }

  @Test func aNoteBelongsToThePassageThatMentionsIt() async {
    var book = SmallBook()
    book.publication("kis", [.organisation("KIS")], year: 2019)
    book.chapter(
      "een",
      [
        .paragraph([.text("x")]),
        .paragraph([.footnote(FootnoteReference(number: 1, occurrence: 1, range: .start))]),
      ])
    book.parsed.book.chapters[0].footnotes = [
      Footnote(
        number: 1, blocks: [Block(.paragraph([SmallBook.cite("kis")]), range: .start)], referenceCount: 1,
        range: .start)
    ]
    #expect(await book.linked().handbook.publications[0].backlinks.map(\.place.label) == ["1.2"])
  }

  @Test func anEmptyLinkTakesTheTitleAndAHeadingItsNumber() async {
    var book = SmallBook()
    book.term("onrust")
    book.chapter(
      "een", [.paragraph([SmallBook.link("../begrippen/onrust.md", ""), SmallBook.link("twee.md#kop", "")])])
    book.chapter("twee", [SmallBook.heading("kop")])
    guard case .paragraph(let content) = await book.linked().handbook.chapters[0].blocks[0].content,
      case .link(let first) = content[0], case .link(let second) = content[1],
      case .place(let place) = second.target
    else {
      Issue.record("geen links")
      return
    }
    #expect(first.content == [.text("onrust")])
    #expect(second.content == [.text("kop")])
    #expect(place.label == "2.A")
  }

  @Test(arguments: [
    ("twee", true), ("twee.html", true), ("twee.md#Kop", true), ("map/", true), ("map", true),
    ("map/index.md", true),
    ("drie.md", false), ("twee.md#geen", false), ("../../x.md", false), ("javascript:x", false),
  ])
  func otherToolsWriteLinksInOtherWays(target: String, isGood: Bool) async {
    var book = SmallBook()
    book.chapter("een", [.paragraph([SmallBook.link(target)])])
    book.chapter("twee", [SmallBook.heading("kop")])
    book.chapter("map", [])
    book.parsed.book.chapters[2].file = "hoofdstukken/map/index.md"
    #expect(await book.linked().diagnostics.isEmpty == isGood)
  }

  @Test func whatDoesNotExistIsReportedWithTheNearestName() async {
    var book = SmallBook()
    book.publication("kis-2017", [.organisation("KIS")])
    book.term("sleutelpersoon")
    book.chapter(
      "een", [.paragraph([SmallBook.cite("kis-2071"), SmallBook.link("../begrippen/sleutelpersoonn.md")])])
    let found = await book.linked().diagnostics.sorted()
    #expect(found.map(\.kind.id) == ["HB-CIT-001", "HB-LINK-001"])
    #expect(found.map(\.fix) == ["bedoelde u ‘kis-2017’?", "bedoelde u ‘../begrippen/sleutelpersoon.md’?"])
  }

  @Test func linkingTwiceGivesTheSameBook() async {
    var book = SmallBook()
    for index in 0..<40 {
      book.publication("p\(index)", [.organisation("ESS")], year: 2020, title: "T\(index % 7)")
    }
    for index in 0..<20 {
      book.chapter("h\(index)", [.paragraph([SmallBook.cite("p\(index)", "p\(index + 1)")])])
    }
    let first = await book.linked()
    let second = await book.linked()
    #expect(first.handbook == second.handbook)
  }
}
