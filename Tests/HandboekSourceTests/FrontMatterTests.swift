import HandboekDiagnostics
import HandboekTestSupport
import Testing

@testable import HandboekSource

struct FrontMatterTests {
  private func split(_ text: String) -> (front: FrontMatter, body: String, diagnostics: [Diagnostic]) {
    let source = SourceText(file: "toets.md", bytes: Array(text.utf8))
    var problems: [Diagnostic] = []
    let front = FrontMatter.split(source, into: &problems)
    return (front, String(decoding: source.bytes[front.bodyOffset...], as: UTF8.self), problems)
  }

  @Test(arguments: [
    ("---\na: 1\n---\nTekst\n", "{a: 1}", "Tekst\n", 4),
    ("--- \na: 1\n...\nTekst", "{a: 1}", "Tekst", 4),
    ("---\n---\nTekst", "–", "Tekst", 3),
    ("---\na: 1\n---", "{a: 1}", "", 4),
    ("Tekst\n---\na: 1\n---\n", "–", "Tekst\n---\na: 1\n---\n", 1),
    ("----\nTekst", "–", "----\nTekst", 1),
    (" ---\na: 1\n---\n", "–", " ---\na: 1\n---\n", 1),
    ("", "–", "", 1),
    ("---\na: |\n  ---\n  x\n---\nTekst", "{a: “---\nx\n”}", "Tekst", 6),
  ])
  func cut(text: String, fields: String, body: String, line: Int) {
    let found = split(text)
    #expect((found.front.fields.map(ComposedYAML.dump) ?? "–") == fields)
    #expect(found.body == body)
    #expect(found.front.bodyLine == line)
    #expect(found.diagnostics.isEmpty, "\(TreeDump.text(found.diagnostics))")
  }

  @Test func unclosed() {
    let found = split("---\na: 1\n\nTekst\n")
    #expect(found.front.isBroken)
    #expect(found.diagnostics.map(\.kind.id) == ["HB-YAML-001"])
  }

  @Test func brokenFieldsPointIntoTheFile() {
    let marked = MarkedText("---\ntitel: é\nvraag: wat⟦1⟧: dan\n---\nTekst")
    let found = split(marked.text)
    #expect(found.front.isBroken)
    #expect(found.diagnostics.first?.range?.start == marked[1])
    #expect(found.body == "Tekst")
  }
}
