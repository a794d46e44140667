import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// Text from outside never becomes markup.
@Suite struct HostileTextTests {
  @Test func everyTextFieldIsEscapedInXHTML() {
    let handbook = SampleHandbook.makeHostile()
    var writer = XMLWriter(.xhtml)
    let renderer = HTMLRenderer(handbook, links: TestLinks(), options: .epub)
    writer.element("div") { writer in
      renderer.titlePage(handbook.metadata, into: &writer)
      renderer.partPage(handbook.parts[0], index: 0, of: handbook, into: &writer)
      renderer.contents(ContentsEntry.all(of: handbook, links: TestLinks()), into: &writer)
      for chapter in handbook.chapters { renderer.chapter(chapter, into: &writer) }
      for section in handbook.backMatter {
        renderer.matter(section, of: handbook, into: &writer)
      }
    }
    let walk = MarkupWalk(writer.bytes)
    #expect(walk.faults == [])
    #expect(!walk.elements.contains("script"))
    #expect(walk.addresses.allSatisfy { !$0.lowercased().hasPrefix("javascript") })
    #expect(!writer.bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
  }
}
