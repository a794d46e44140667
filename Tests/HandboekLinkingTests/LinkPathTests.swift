import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekLinking

struct LinkPathTests {
  @Test(
    arguments: [
      ("b.md", .file("hoofdstukken/b.md", anchor: nil)),
      ("./b.md", .file("hoofdstukken/b.md", anchor: nil)),
      ("../begrippen/x.md", .file("begrippen/x.md", anchor: nil)),
      ("../begrippen/../partners/./kis.md", .file("partners/kis.md", anchor: nil)),
      ("../../x.md", .outside), ("../../../etc/passwd", .outside), ("%2e%2e/%2e%2e/x.md", .outside),
      ("/partners/kis.md", .file("partners/kis.md", anchor: nil)),
      ("#kop", .anchor("kop")), ("b.md#kop", .file("hoofdstukken/b.md", anchor: "kop")),
      ("b.md#", .file("hoofdstukken/b.md", anchor: nil)),
      ("b.md#a#b", .file("hoofdstukken/b.md", anchor: "a#b")),
      ("b.md?x=1#kop", .file("hoofdstukken/b.md", anchor: "kop")),
      ("twee%20woorden.md", .file("hoofdstukken/twee woorden.md", anchor: nil)),
      ("caf%C3%A9.md#k%C3%B3p", .file("hoofdstukken/café.md", anchor: "kóp")),
      ("100%.md", .file("hoofdstukken/100%.md", anchor: nil)),
      ("%zz.md", .file("hoofdstukken/%zz.md", anchor: nil)),
      ("%+f.md", .file("hoofdstukken/%+f.md", anchor: nil)), ("%4", .file("hoofdstukken/%4", anchor: nil)),
      ("https://example.org/a?b#c", .external("https://example.org/a?b#c")),
      ("HTTP://EXAMPLE.ORG", .external("HTTP://EXAMPLE.ORG")), ("mailto:a@b.nl", .external("mailto:a@b.nl")),
      ("tel:+31701234567", .external("tel:+31701234567")),
      ("//example.org/x", .external("https://example.org/x")),
      ("javascript:alert(1)", .refused(scheme: "javascript")), ("data:text/html,x", .refused(scheme: "data")),
      ("JavaScript:x", .refused(scheme: "javascript")), ("file:///etc/passwd", .refused(scheme: "file")),
      ("ftp://x", .refused(scheme: "ftp")),
      ("stap 1: begin.md", .file("hoofdstukken/stap 1: begin.md", anchor: nil)),
      ("é:x.md", .file("hoofdstukken/é:x.md", anchor: nil)), ("", .file("hoofdstukken/a.md", anchor: nil)),
      (".", .file("hoofdstukken", anchor: nil)), ("..", .file("", anchor: nil)),
      ("100%25.md", .file("hoofdstukken/100%.md", anchor: nil)), ("a/../../../x.md", .outside),
      ("1:2.md", .file("hoofdstukken/1:2.md", anchor: nil)),
      ("map//b.md", .file("hoofdstukken/map/b.md", anchor: nil)),
    ] as [(String, LinkPath)])
  func parse(target: String, expected: LinkPath) {
    #expect(LinkPath.parse(target, in: "hoofdstukken/a.md") == expected)
  }

  @Test func resolution() async throws {
    let linked = try await LinkedFolder([
      "hoofdstukken/a.md": """
      ---
      titel: A
      ---
      [](../begrippen/onrust.md) [x](b.md) [x](b.md#kop) [x](B.md) [x](#eigen) [x](#Eigen) [x](b.html)
      [x](b) [x](../hoofdstukken/c) [x](../hoofdstukken/c/) [x](../partners/kis.md) [x](weg.md) [x](b.md#weg)
      [x](../../uit.md) [x](ftp://x) [x](https://example.org) [x](tel:112) [](#eigen) [x](../publicaties/p.md)

      ## Eigen

      """,
      "hoofdstukken/b.md": "---\ntitel: B\nnummer: 7\n---\n## Kop\n",
      "hoofdstukken/c/README.md": "---\ntitel: C\n---\nTekst\n",
      "begrippen/onrust.md": "---\nterm: onrust\n---\nTekst\n",
      "partners/kis.md": "---\nnaam: Kennisplatform\nafkorting: KIS\n---\n",
      "publicaties/p.md": "---\n\(LinkedFolder.publication)title: P\n---\n",
    ])
    #expect(
      linked.links(in: "a") == [
        "begrippen/onrust ‘onrust’", "hoofdstukken/b ‘B’ (hoofdstuk 7)", "hoofdstukken/b#kop ‘Kop’ (7.A)",
        "✗ B.md", "hoofdstukken/a#eigen ‘Eigen’ (1.A)", "hoofdstukken/a#eigen ‘Eigen’ (1.A)",
        "hoofdstukken/b ‘B’ (hoofdstuk 7)", "hoofdstukken/b ‘B’ (hoofdstuk 7)",
        "hoofdstukken/readme ‘C’ (hoofdstuk 8)", "hoofdstukken/readme ‘C’ (hoofdstuk 8)",
        "partners/kis ‘Kennisplatform’ (KIS)", "✗ weg.md", "✗ b.md#weg", "✗ ../../uit.md", "✗ ftp://x",
        "https://example.org", "tel:112", "hoofdstukken/a#eigen ‘Eigen’ (1.A)", "publicaties/p ‘P’",
      ])
    #expect(
      linked.ids == ["HB-LINK-001", "HB-LINK-001", "HB-LINK-002", "HB-LINK-003", "HB-LINK-004"],
      "\(TreeDump.text(linked.diagnostics))")
  }
}
