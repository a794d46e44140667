import HandboekDiagnostics
import HandboekDocument
import HandboekSource
import HandboekTestSupport
import Testing

struct UnwantedSignsTests {
  private func read(_ files: [String: [UInt8]]) async throws -> ParsedHandbook {
    var files = files
    files["handboek.yml"] = Array("titel: x\nhoofdstukken: [a.md]\n".utf8)
    let folder = try TemporaryFolder(files)
    return try await HandbookFolder.parse(folder.path)
  }

  @Test func ligaturesAndControlSignsAreFoundInTheirPlaces() async throws {
    let marked = MarkedText(
      "---\ntitel: B⟦1⟧\u{133}\n---\n\nDe ⟦2⟧\u{132}ssel é ⟦3⟧\u{8}en ⟦4⟧\u{85} klaar\n")
    let parsed = try await read(["a.md": Array(marked.text.utf8)])
    for mark in 1...4 {
      #expect(
        parsed.diagnostics.contains { $0.range?.start == marked[mark] },
        "\(mark) in \(TreeDump.text(parsed.diagnostics))")
    }
    guard case .paragraph(let content)? = parsed.book.chapters.first?.blocks.first?.content else {
      Issue.record("geen alinea")
      return
    }
    #expect(!content.plainText.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  /// Characters that stand for escaped signs inside the parser mean nothing in a source.
  @Test func standInsInASourceAreNoSigns() async throws {
    let parsed = try await read([
      "a.md": Array("---\ntitel: a\n---\n\nx \u{80}kis \u{81}y\u{82} \u{83}\n".utf8)
    ])
    var citations = 0
    parsed.book.chapters.first?.blocks.forEachInline { if case .citation = $0 { citations += 1 } }
    #expect(citations == 0)
    guard case .paragraph(let content)? = parsed.book.chapters.first?.blocks.first?.content else { return }
    #expect(!content.plainText.contains("@") && !content.plainText.contains("["))
  }

  @Test(arguments: [
    ("a.png", [UInt8](repeating: 1, count: 20), "HB-BEELD-004"),
    ("a.svg", Array("<svg".utf8), "HB-BEELD-004"),
    ("a.svg", Array("<html/>".utf8), "HB-BEELD-004"),
    ("a.svg", Array(#"<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>"#.utf8), "HB-BEELD-005"),
    ("a.svg", Array(#"<svg xmlns="http://www.w3.org/2000/svg"><g onclick="x"/></svg>"#.utf8), "HB-BEELD-005"),
    (
      "a.svg",
      Array(#"<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.nl/a.png"/></svg>"#.utf8),
      "HB-BEELD-005"
    ),
    (
      "a.svg",
      Array(
        ##"<svg xmlns="http://www.w3.org/2000/svg"><a href="https://x.nl"/><use href="#a"/></svg>"##.utf8), ""
    ),
    ("a.gif", Array("GIF89a".utf8), ""), ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0], ""),
    ("a.webp", Array("RIFF0000WEBP".utf8), ""),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], ""),
  ])
  func pictures(name: String, bytes: [UInt8], id: String) async throws {
    let parsed = try await read([
      "a.md": Array("---\ntitel: a\n---\n\n![b](beelden/\(name))\n".utf8), "beelden/\(name)": bytes,
    ])
    #expect(parsed.diagnostics.map(\.kind.id) == (id.isEmpty ? [] : [id]))
  }
}
