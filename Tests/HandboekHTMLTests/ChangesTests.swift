import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// The marks of what differs from an earlier edition.
@Suite struct ChangesTests {
  private func html(
    _ changes: Changes?, options: HTMLOptions = .page,
    _ write: (HTMLRenderer, Handbook, inout XMLWriter) -> Void
  ) -> String {
    var book = SampleHandbook.make()
    book.changes = changes
    var writer = XMLWriter(.html)
    write(HTMLRenderer(book, links: TestLinks(), options: options), book, &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func chapter(_ found: ChapterChanges, options: HTMLOptions = .page) -> String {
    var changes = Changes(earlier: "Uitgave 1")
    changes.chapters[SampleHandbook.chapterPlace.record] = found
    return html(changes, options: options) { $0.chapter($1.chapters[0], into: &$2) }
  }

  @Test func passagesHaveALineAndAWord() {
    var found = ChapterChanges()
    found.passages = [1: .new, 2: .changed, 4: .moved(from: BlockNumber(chapter: 2, block: 7))]
    let text = chapter(found)
    for (block, name, word) in [(1, "nieuw", "nieuw"), (2, "anders", "anders"), (4, "verplaatst", "was 2.7")]
    {
      #expect(text.contains(#"<div class="passage veranderd \#(name)" id="p1-\#(block)">"#))
      #expect(text.contains(">1.\(block)</a>\n<span class=\"wijziging\">\(word)</span>"))
    }
    #expect(text.contains(#"<div class="passage" id="p1-3">"#))
    #expect(text.split(separator: "wijziging").count == 4)
  }

  @Test func whatIsGoneIsToldWhereItStood() throws {
    var found = ChapterChanges()
    found.withdrawn = [
      WithdrawnPassage(label: "1.3", words: "Oud <b> & weg …", position: .after(1)),
      WithdrawnPassage(label: "1.4", words: "Ook weg", position: .after(1)),
      WithdrawnPassage(label: "hoofdstuk 2", words: "Twee", position: .before(1)),
      WithdrawnPassage(label: "1.9", words: "Nergens", position: nil),
    ]
    let text = chapter(found)
    let mark = #"<p class="vervallen"><span class="wijziging">vervallen</span> "#
    let first = try #require(text.firstRange(of: mark + "hoofdstuk 2 ‘Twee’</p>"))
    let second = try #require(
      text.firstRange(of: mark + "1.3 ‘Oud &lt;b> &amp; weg …’; 1.4 ‘Ook weg’</p>")
        ?? text.firstRange(of: mark + "1.3 ‘Oud &lt;b&gt; &amp; weg …’; 1.4 ‘Ook weg’</p>"))
    let passage = try #require(text.firstRange(of: #"id="p1-1""#))
    let next = try #require(text.firstRange(of: #"id="stappen""#))
    #expect(first.upperBound < passage.lowerBound && passage.upperBound < second.lowerBound)
    #expect(second.upperBound < next.lowerBound)
    #expect(!text.contains("Nergens"))
  }

  @Test func recordsAreMarkedToo() {
    let book = SampleHandbook.make()
    var changes = Changes(earlier: "Uitgave 1")
    book.forEachRecord { if $0.id.kind != .chapter { changes.records[$0.id] = .changed } }
    changes.withdrawn = RecordKind.allCases.map {
      WithdrawnRecord(RecordID($0, "weg"), title: "Weg \($0.rawValue)")
    }
    let sections: [(BookSection, String)] = [
      (.questions, "vraagstukken"), (.routes, "leerroutes"), (.offers, "aanbod"),
      (.references, "publicaties"),
      (.partners, "partners"), (.glossary, "begrippen"),
    ]
    for (section, name) in sections {
      let text = html(changes) { $0.matter(section, of: $1, into: &$2) }
      #expect(text.contains("veranderd anders"), "\(name)")
      #expect(text.contains("class=\"wijziging\">anders</"), "\(name)")
      #expect(text.contains("</span> Weg \(name)</p>"), "\(name)")
    }
  }

  @Test func nothingIsMarkedWithoutAnEarlierEdition() {
    var options = HTMLOptions.page
    options.hasChangeMarks = false
    var found = ChapterChanges()
    found.passages = [1: .new]
    #expect(!chapter(found, options: options).contains("wijziging"))
    #expect(!html(nil) { $0.chapter($1.chapters[0], into: &$2) }.contains("veranderd"))
  }
}
