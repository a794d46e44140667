import HandboekContainer
import HandboekDocument
import HandboekTestSupport
import HandboekXML
import Testing

@testable import HandboekEPUB

/// What reading systems make pop-ups of, with a way back for those that do not.
@Suite struct ComfortTests {
  private func words(_ name: String, of element: XMLElement) -> [Substring] {
    (element.attribute(name) ?? "").split(separator: " ")
  }

  @Test func everyNoteMarkLeadsToAWholeNoteThatLeadsBack() async throws {
    var marks = 0
    for (name, root) in try await OpenedEPUB(SampleHandbook.make()).documents() {
      let all = root.descendants
      for mark in all where words("type", of: mark).contains("noteref") {
        marks += 1
        let target = String(mark.attribute("href")?.dropFirst() ?? "")
        let note = try #require(all.first { $0.attribute("id") == target }, "\(name): \(target)")
        #expect(words("type", of: note) == ["footnote"] && note.attribute("role") == "doc-footnote")
        // Apple Books hides an `aside` where it stands.
        #expect(note.name == "div")
        let back = note.descendants.filter { words("type", of: $0).contains("backlink") }
        let own = mark.attribute("id").map { "#" + $0 }
        #expect(back.contains { $0.attribute("href") == own }, "\(name): \(target)")
      }
    }
    #expect(marks > 0)
  }

  @Test func everyLinkToATermLeadsToTermAndDefinition() async throws {
    let epub = try await OpenedEPUB(SampleHandbook.make())
    let entries = try epub.root("EPUB/begrippen.xhtml").descendants
    let links = try epub.documents().flatMap(\.root.descendants).filter {
      words("type", of: $0) == ["glossref"]
    }
    #expect(!links.isEmpty)
    for link in links {
      let parts = (link.attribute("href") ?? "").split(separator: "#")
      #expect(parts.first == "begrippen.xhtml")
      let entry = try #require(entries.first { $0.attribute("id") == parts.last.map(String.init) })
      let names = entry.elements.map(\.name)
      #expect(names == ["dt", "dd"] && !entry.elements[1].text.isEmpty)
      // "Gebruikt in" is the way back.
      #expect(
        entry.descendants.contains { $0.name == "a" && $0.attribute("href")?.contains("hoofdstuk-") == true })
    }
  }

  @Test(arguments: [
    ("Vier fasen. De namen komen van de ESS.", "Vier fasen."), ("Eén zin.", "Eén zin."),
    ("Zonder punt", "Zonder punt"),
    ("Rollen, o.a. De raad en A. Jansen. Eigen ontwerp.", "Rollen, o.a. De raad en A. Jansen."), ("", ""),
  ])
  func listsAnIllustrationByItsFirstSentence(_ caption: String, _ expected: String) {
    #expect(IllustrationLists.firstSentence(caption) == expected)
  }
}
