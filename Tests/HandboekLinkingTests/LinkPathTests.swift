import Testing

@testable import HandboekLinking

struct LinkPathTests {
  @Test(
    arguments: [
      ("../begrippen/onrust.md", LinkPath.file("begrippen/onrust.md", anchor: nil)),
      ("./02.md", .file("hoofdstukken/02.md", anchor: nil)),
      ("02.md#stappen", .file("hoofdstukken/02.md", anchor: "stappen")),
      ("#stappen", .anchor("stappen")),
      ("/begrippen/onrust.md", .file("begrippen/onrust.md", anchor: nil)),
      ("map%20met%20spaties/a.md", .file("hoofdstukken/map met spaties/a.md", anchor: nil)),
      ("a.md?versie=2", .file("hoofdstukken/a.md", anchor: nil)),
      ("100%25.md", .file("hoofdstukken/100%.md", anchor: nil)),
      ("kapot%2", .file("hoofdstukken/kapot%2", anchor: nil)),
      ("", .file("hoofdstukken/01.md", anchor: nil)),
      ("https://voorbeeld.nl/#x", .external("https://voorbeeld.nl/#x")),
      ("MAILTO:a@b.nl", .external("MAILTO:a@b.nl")),
      ("tel:+31", .external("tel:+31")),
      ("//voorbeeld.nl", .external("https://voorbeeld.nl")),
      ("javascript:alert(1)", .refused(scheme: "javascript")),
      ("JavaScript:alert(1)", .refused(scheme: "javascript")),
      ("file:///etc/passwd", .refused(scheme: "file")),
      ("data:text/html,x", .refused(scheme: "data")),
      ("../../etc/passwd", .outside),
      ("%2e%2e/%2e%2e/etc/passwd", .outside),
      ("a/../../../x.md", .outside),
      ("1:2.md", .file("hoofdstukken/1:2.md", anchor: nil)),
    ] as [(String, LinkPath)])
  func takesALinkApart(target: String, expected: LinkPath) {
    #expect(LinkPath.parse(target, in: "hoofdstukken/01.md") == expected)
  }
}
