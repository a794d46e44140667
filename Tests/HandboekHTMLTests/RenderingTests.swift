import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// Every construct of the sample handbook, as EPUB content and as a page.
@Suite struct RenderingTests {
  static let cases: [(name: String, options: HTMLOptions, syntax: XMLWriter.Syntax)] = [
    ("xhtml", .epub, .xhtml), ("html", .page, .html),
  ]

  @Test(arguments: ["xhtml", "html"])
  func chapters(form: String) throws {
    try golden("hoofdstukken", form) { renderer, handbook, writer in
      for chapter in handbook.chapters { renderer.chapter(chapter, into: &writer) }
    }
  }

  @Test(arguments: ["xhtml", "html"])
  func backMatter(form: String) throws {
    try golden("achterwerk", form) { renderer, handbook, writer in
      renderer.titlePage(handbook.metadata, into: &writer)
      renderer.partPage(handbook.parts[0], index: 0, of: handbook, into: &writer)
      renderer.contents(ContentsEntry.all(of: handbook, links: TestLinks()), into: &writer)
      for section in handbook.backMatter { renderer.matter(section, of: handbook, into: &writer) }
    }
  }

  @Test func guide() throws {
    try golden("wegwijzer", "xhtml") { renderer, handbook, writer in
      for page in renderer.guideDocuments(of: handbook.guide) { page.write(&writer) }
    }
  }

  private func golden(
    _ name: String, _ form: String, write: (HTMLRenderer, Handbook, inout XMLWriter) -> Void
  ) throws {
    let handbook = SampleHandbook.make()
    let found = try #require(Self.cases.first { $0.name == form })
    var writer = XMLWriter(found.syntax)
    write(
      HTMLRenderer(handbook, links: TestLinks(), options: found.options), handbook, &writer)
    expectGolden(writer.bytes, "\(name).\(form)")
  }
}
