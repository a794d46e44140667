import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// Blocks that the sample handbook does not have.
@Suite struct BlockTests {
  private func html(
    _ content: BlockContent, options: HTMLOptions = .page, syntax: XMLWriter.Syntax = .html
  ) -> String {
    var writer = XMLWriter(syntax)
    HTMLRenderer(SampleHandbook.make(), links: TestLinks(), options: options)
      .blocks([SampleHandbook.block(content)], into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: CalloutKind.allCases)
  func everyKindOfBox(kind: CalloutKind) {
    let callout = Callout(kind: kind, title: [.text("Titel")], blocks: [SampleHandbook.paragraph("Tekst.")])
    let text = html(.callout(callout), options: .epub, syntax: .xhtml)
    expectGolden(text, "vak-\(kind.rawValue).xhtml")
  }

  @Test func tableWithEmptyHeadHasNoHead() {
    let table = Table(alignments: [.none], head: [[]], rows: [[[.text("a")]]])
    #expect(!html(.table(table)).contains("<thead>"))
    #expect(html(.table(table)).contains(#"aria-label="Tabel""#))
  }

  @Test func emptyHeadCellIsNoHeader() {
    let table = Table(alignments: [.none, .center], head: [[], [.text("b")]], rows: [])
    #expect(html(.table(table)).contains(#"<td></td><th scope="col" class="midden">b</th>"#))
  }

  @Test func deepHeadingsStayAtSix() {
    let heading = Heading(level: 6, id: "diep", content: [.text("Diep")])
    #expect(html(.heading(heading)) == "<h6 id=\"diep\">Diep</h6>\n")
  }

  @Test func headingInAnotherLanguageSaysSoInBothWays() {
    let heading = Heading(
      level: 2, id: "x", content: [.text("Social cohesion")], language: LanguageTag("en"))
    #expect(
      html(.heading(heading), options: .epub, syntax: .xhtml)
        == "<h2 id=\"x\" xml:lang=\"en\" lang=\"en\">Social cohesion</h2>\n")
  }

  @Test func emptyListsFromTheCatalogueSaySo() {
    let filter = CatalogueFilter(conditions: [])
    #expect(html(.offers(DataBlock(filter: filter))).contains("Hierover is nu geen aanbod bekend."))
    #expect(html(.publications(DataBlock(filter: filter))).contains("nu geen publicaties bekend."))
  }

  @Test func hostileCodeLanguageIsLeftOut() {
    #expect(html(.code(CodeBlock(language: "a\" x", text: "t"))) == "<pre><code>t</code></pre>\n")
  }

  @Test func offerStandsOnceInFullUnderItsFirstTheme() {
    var handbook = SampleHandbook.make()
    handbook.vocabularies.themes.add("veerkracht", label: "veerkracht")
    handbook.offers[0].themes = ["veerkracht", "polarisatie"]
    var loose = handbook.offers[0]
    loose.id = RecordID(.offer, "los")
    loose.themes = []
    handbook.offers.append(loose)
    let groups = OfferGroup.all(of: handbook)
    #expect(groups.map(\.title) == ["Polarisatie", "Veerkracht", "Overig aanbod"])
    #expect(groups.map(\.offers.count) == [0, 1, 1])
    #expect(groups.map(\.elsewhere.count) == [1, 0, 0])
  }
}
