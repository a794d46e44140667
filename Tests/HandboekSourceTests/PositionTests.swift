import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// Where things stand in the file; `⟦1⟧` in a source marks the place that is expected.
struct PositionTests {
  @Test(arguments: [
    "---\ntitel: é 😀\n---\nTekst é 😀 [⟦1⟧@kis].\n",
    "Eén ⟦1⟧@kis en [⟦2⟧@kis; ⟦3⟧@scp].",
    "`@kis` en x@kis.nl, dan ⟦1⟧@kis.",
    "⟦1⟧@kis-2019 voor ⟦2⟧@kis.",
    "*⟦1⟧@kis* ⟦2⟧@kis **[⟦3⟧@kis]** ⟦4⟧@kis",
    "> Citaat\n> ⟦1⟧@kis\\\n> ⟦2⟧@kis\n>\n> - punt ⟦3⟧@kis",
    "| a ⟦1⟧@kis | ⟦2⟧@kis |\n|---|---|\n| ⟦3⟧@kis | b ⟦4⟧@kis |\n",
    "> [!kern] Titel ⟦1⟧@kis\n> Tekst ⟦2⟧@kis\n",
    "## Kop ⟦1⟧@kis {#x}\n\nTekst ⟦2⟧@kis\n",
    ":::tip Titel\nTekst ⟦1⟧@kis\n:::\n\nNa ⟦2⟧@kis\n",
    "[lees ⟦1⟧@kis](https://example.org/@kis) ⟦2⟧@kis",
    "\\@kis en \\[⟦1⟧@kis\\] en &#64;scp ⟦2⟧@kis",
    "a [b ⟦1⟧@kis [c ⟦2⟧@kis] d ⟦3⟧@kis",
    "[[[⟦1⟧@kis]{lang=en} ⟦2⟧@kis]{.x} ⟦3⟧@kis]",
    "![alt @kis](a.png) ⟦1⟧@kis",
  ])
  func citations(source: String) {
    let marked = MarkedText(source)
    let parsed = ParsedText(marked.text)
    let starts = parsed.citations.flatMap(\.items).map(\.range.start)
    #expect(starts == (1...max(1, marked.places.count)).map { marked[$0] }, "\(parsed.dump)")
  }

  @Test(arguments: [
    "Zie [a](⟦1⟧a.md) en ![b](⟦2⟧b.png) é [c](⟦3⟧c.md).",
    "een\\\n[a](⟦1⟧a.md) twee\ndrie [b](⟦2⟧b.md)\\\nvier\\\nvijf [c](⟦3⟧c.md)  \nzes [d](⟦4⟧d.md)",
    "> een\\\n> en [a](⟦1⟧a.md)\n> [b](⟦2⟧b.md)",
    "- een\\\n  en [a](⟦1⟧a.md)\n  [b](⟦2⟧b.md)",
    "- [ ] taak [a](⟦1⟧a.md)",
    "Kijk: ⟦1⟧https://example.org/é en ⟦2⟧info@example.org.",
    "::::note\n:::tip\nx [a](⟦1⟧a.md)\n:::\n::::\n",
    "!!! note\n    x [a](⟦1⟧a.md)\n",
    "| a | b |\n|---|---|\n| x | [a](⟦1⟧a.md) |\n",
    "T[^n]\n\n[^n]: Noot [a](⟦1⟧a.md)\n    tweede [b](⟦2⟧b.md)\n",
    "een\n   twee [a](⟦1⟧a.md)", "> een\nlui [a](⟦1⟧a.md)", "- een\nlui [a](⟦1⟧a.md)",
    "> - een\n>   twee\\\n>     drie [a](⟦1⟧a.md)\n>   [b](⟦2⟧b.md)",
  ])
  func linksAndPictures(source: String) {
    let marked = MarkedText(source)
    let parsed = ParsedText(marked.text)
    let starts = parsed.inlines.compactMap { inline -> SourcePosition? in
      switch inline {
      case .link(let link): link.range.start
      case .image(let image): image.range.start
      default: nil
      }
    }
    #expect(starts == (1...max(1, marked.places.count)).map { marked[$0] }, "\(parsed.dump)")
  }

  @Test(arguments: [
    ("## Kop {⟦1⟧#Fout}\n", "HB-KOP-002"),
    ("> [!⟦1⟧voorbeed] x\n", "HB-KADER-001"),
    ("- > [!⟦1⟧voorbeed] x\n", "HB-KADER-001"),
    ("é ⟦1⟧[^weg]\n", "HB-NOOT-001"),
    ("é ⟦1⟧<b>x</b>\n", "HB-HTML-001"),
    ("é\n\n⟦1⟧<div>x</div>\n", "HB-HTML-001"),
    ("[x]⟦1⟧{lang=q}\n", "HB-TAAL-001"),
    ("é [@a; ⟦1⟧geen]\n", "HB-CIT-002"),
    ("tekst\n\n```aanbod\nthema: x\n⟦1⟧soor: y\n```\n", "HB-LIJST-002"),
    ("- punt\n\n  ```aanbod\n  ⟦1⟧soor: y\n  ```\n", "HB-LIJST-002"),
    ("> ```aanbod\n> thema: [é, ⟦1⟧{a: b}]\n> ```\n", "HB-LIJST-002"),
    ("```aanbod\nsoort: \"é 😀\"\n⟦1⟧x: y\n```\n", "HB-LIJST-002"),
    ("---\ntitel: x\n---\n\n⟦1⟧![](a.png)\n", "HB-BEELD-001"),
    ("| a |\n|---|\n| 1 | ⟦1⟧2 |\n", "HB-TABEL-001"),
    ("a\n\n⟦1⟧[^x]: noot\n", "HB-NOOT-002"),
    ("⟦1⟧:::tip\nx\n:::\n", "HB-KADER-002"),
  ])
  func diagnostics(source: String, id: String) {
    let marked = MarkedText(source)
    let parsed = ParsedText(marked.text)
    let found = parsed.diagnostics.filter { $0.kind.id == id }.compactMap(\.range?.start)
    #expect(found.contains(marked[1]), "\(TreeDump.text(parsed.diagnostics))")
  }

  @Test func blocksBehindFrontMatter() {
    let parsed = ParsedText("---\ntitel: x\n---\n\n## Kop\n\n- punt\n")
    #expect(parsed.body.blocks.map { Int($0.range.start.line) } == [5, 7])
  }
}
