import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// Running text that the sample handbook does not have.
@Suite struct InlineTests {
  private func html(_ inlines: [Inline]) -> String {
    var writer = XMLWriter(.html)
    HTMLRenderer(SampleHandbook.make(), links: TestLinks(), options: .page)
      .inlines(inlines, into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func link(_ target: LinkTarget, _ content: [Inline] = [.text("tekst")]) -> Inline {
    .link(Link(content: content, target: target, range: SampleHandbook.range))
  }

  private func item(
    _ publication: String, prefix: String = "", suffix: String = "", suppressesAuthor: Bool = false,
    author: String = "SCP", occurrence: Int = 1, isResolved: Bool = true
  ) -> CitationItem {
    var item = CitationItem(
      publication: publication, prefix: prefix, suffix: suffix, suppressesAuthor: suppressesAuthor,
      range: SampleHandbook.range)
    item.author = author
    item.year = "2020"
    item.occurrence = occurrence
    item.isResolved = isResolved
    return item
  }

  private func citation(_ items: [CitationItem], isNarrative: Bool = false) -> String {
    html([.citation(Citation(items: items, isNarrative: isNarrative, range: SampleHandbook.range))])
      .replacing(#" class="bron" role="doc-biblioref""#, with: "")
  }

  @Test func severalItemsInOneBracket() {
    #expect(
      citation([item("a", prefix: "zie ook", suffix: "p. 12"), item("b", suppressesAuthor: true)])
        == #"(zie ook <a id="c-a-1" href="pub-a.xhtml">SCP, 2020</a>, p. 12; <a id="c-b-1" href="pub-b.xhtml">2020</a>)"#
    )
  }

  @Test func anAuthorIsNamedOnceAndATitleIsSlanted() {
    var second = item("b")
    second.sharesAuthor = true
    #expect(
      citation([item("a"), second])
        == #"(<a id="c-a-1" href="pub-a.xhtml">SCP, 2020</a>, <a id="c-b-1" href="pub-b.xhtml">2020</a>)"#)
    var title = item("a")
    title.isSlantedTitle = true
    #expect(
      citation([title]) == #"(<a id="c-a-1" href="pub-a.xhtml"><cite>SCP</cite>, 2020</a>)"#)
    #expect(
      citation([title], isNarrative: true)
        == #"<a id="c-a-1" href="pub-a.xhtml"><cite>SCP</cite> (2020)</a>"#)
  }

  @Test func narrativeCitationKeepsTheLocatorInItsBracket() {
    #expect(
      citation([item("a", suffix: "p. 12")], isNarrative: true)
        == #"<a id="c-a-1" href="pub-a.xhtml">SCP (2020, p. 12)</a>"#)
    #expect(
      citation([item("a"), item("b")], isNarrative: true)
        == #"<a id="c-a-1" href="pub-a.xhtml">SCP (2020</a>; <a id="c-b-1" href="pub-b.xhtml">SCP, 2020</a>)"#
    )
  }

  @Test func missingPublicationIsVisibleTextWithoutLink() {
    #expect(
      citation([item("weg", suffix: "p. 1", isResolved: false)])
        == #"(<span class="gebroken">[publicatie ‘weg’ ontbreekt]</span>, p. 1)"#)
    #expect(
      citation([item("weg", isResolved: false)], isNarrative: true)
        == #"<span class="gebroken">[publicatie ‘weg’ ontbreekt]</span>"#)
  }

  @Test func brokenAndDangerousLinksAreTextOnly() {
    let expected = #"<span class="gebroken">tekst</span>"#
    #expect(html([link(.broken("../weg.md"))]) == expected)
    #expect(html([link(.external("javascript:alert(1)"))]) == expected)
    #expect(html([link(.external("JaVaScRiPt:alert(1)"))]) == expected)
    #expect(html([link(.external("data:text/html,x"))]) == expected)
  }

  @Test func outsideAddressesAreMadeValid() {
    #expect(
      html([link(.external("HTTPS://example.org/a b/%zz/%41[1]?q=\"x\""))])
        == #"<a class="extern" href="HTTPS://example.org/a%20b/%25zz/%41%5B1%5D?q=%22x%22">tekst</a>"#)
  }

  @Test func noLinkStandsInsideALink() {
    let text = html([
      link(
        .external("https://example.org"),
        [
          SampleHandbook.citation(), link(.external("https://example.com")),
          .footnote(FootnoteReference(number: 1, occurrence: 1, range: SampleHandbook.range)),
        ])
    ])
    #expect(text.components(of: "<a ") == 1)
    #expect(text.contains(#"<span id="c-voorbeeld-2019-1">"#))
    #expect(text.contains(#"<sup class="noot" id="nootref_1_1">1</sup>"#))
  }

  @Test func picturesWithoutFileShowWhatTheyWouldSay() {
    let missing = ImageSource.unavailable("https://example.org/x.png")
    #expect(
      html([.image(Image(source: missing, alternative: "Een kaart", range: SampleHandbook.range))])
        == #"<span class="ontbreekt">[Afbeelding: Een kaart]</span>"#)
    #expect(
      html([.image(Image(source: missing, alternative: "", range: SampleHandbook.range))])
        == #"<span class="ontbreekt">[Afbeelding niet beschikbaar]</span>"#)
    #expect(
      html([.image(Image(source: .asset(0), alternative: "", range: SampleHandbook.range))])
        == #"<img src="beelden/0.svg" alt="">"#)
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
