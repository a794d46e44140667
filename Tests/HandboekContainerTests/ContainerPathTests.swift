import HandboekContainer
import Testing

@Suite struct ContainerPathTests {
  private func error(_ text: String) -> ContainerPathError? {
    do {
      _ = try ContainerPath(text)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("mimetype", "mimetype"), ("EPUB/a.xhtml", "EPUB/a.xhtml"), ("./a/../b/./c", "b/c"),
    ("met spatie/één.png", "met spatie/één.png"), ("a...b/.verborgen", "a...b/.verborgen"),
  ])
  func normalises(_ source: String, _ expected: String) throws {
    #expect(try ContainerPath(source).text == expected)
  }

  @Test(arguments: [
    ("", ContainerPathError.empty), (".", .empty), ("a/..", .empty), ("/a", .absolute("/a")),
    ("../a", .climbing("../a")), ("a/../../b", .climbing("a/../../b")), ("a\\b", .backslash("a\\b")),
    ("a\u{0}", .controlCharacter("a\u{0}")), ("a\u{85}", .controlCharacter("a\u{85}")),
    ("a//b", .emptyName("a//b")), ("a/", .emptyName("a/")), ("a.", .trailingDot("a.")),
    ("c:a", .forbiddenCharacter("c:a")), ("a?b", .forbiddenCharacter("a?b")),
    ("\u{E000}", .forbiddenCharacter("\u{E000}")), ("\u{1FFFF}", .forbiddenCharacter("\u{1FFFF}")),
  ])
  func refuses(_ source: String, _ expected: ContainerPathError) {
    #expect(error(source) == expected)
  }

  @Test func refusesLongNames() {
    let name = String(repeating: "a", count: 256)
    #expect(error(name) == .tooLong(name))
    #expect(error(String(repeating: "a", count: 255)) == nil)
    let deep = String(repeating: "a/", count: 40_000) + "b"
    #expect(error(deep) == .tooLong(deep))
  }

  @Test func resolvesAgainstAFile() throws {
    let base = try ContainerPath("EPUB/tekst/h1.xhtml")
    #expect(try ContainerPath("../beelden/a.svg", relativeTo: base).text == "EPUB/beelden/a.svg")
    #expect(throws: ContainerPathError.climbing("../../../a")) {
      try ContainerPath("../../../a", relativeTo: base)
    }
  }

  @Test func foldsCaseAndComposition() throws {
    #expect(try ContainerPath("É").folded == ContainerPath("e\u{301}").folded)
    #expect(try ContainerPath("straße").folded == ContainerPath("STRASSE").folded)
  }
}
