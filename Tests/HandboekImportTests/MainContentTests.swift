import HandboekDocument
import Testing

@testable import HandboekImport

/// What stands outside the text of a page is left out, and told.
struct MainContentTests {
  /// On one line elements cannot be told apart by their lines.
  @Test func aPageOnOneLineTellsAllThatFallsAway() throws {
    let page = """
      <html><body><div>Kruimelpad</div><div class=wrap><div role=main><h1>Titel</h1><p>Tekst.</p></div>\
      <div>Lees ook dit</div></div></body></html>
      """
    let chapter = try ChapterImport.read(Array(page.utf8), as: .html, ChapterImport.Options(name: "x"))
    #expect(chapter.title == "Titel")
    #expect(chapter.blocks.plainText == "Tekst.")
    let told = chapter.findings.map(\.message)
    for words in ["Kruimelpad", "Lees ook dit"] {
      #expect(told.contains { $0.contains(words) }, "\(words)")
    }
  }
}
