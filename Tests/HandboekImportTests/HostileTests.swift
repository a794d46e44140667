import HandboekContainer
import HandboekDiagnostics
import HandboekTestSupport
import Testing

@testable import HandboekImport

/// Documents from anyone: a refusal or a chapter within the limits, never a crash or a hang.
struct HostileTests {
  private static func word(_ body: String, _ parts: [(String, String)] = []) throws -> [UInt8] {
    let document =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)"
      + "</w:body></w:document>"
    let files = [("word/document.xml", document)] + parts
    return try RawZIP.write(files.map { (path: $0.0, bytes: Array($0.1.utf8)) }, options: [])
  }

  private static func read(_ bytes: [UInt8], _ format: ChapterImport.Format) -> String? {
    var options = ChapterImport.Options(name: "x")
    // The same paragraph again and again packs well.
    options.limits.ratio = 10_000
    guard let chapter = try? ChapterImport.read(bytes, as: format, options) else {
      return nil
    }
    return String(decoding: ChapterFile(chapter, file: "x.md", title: "x").bytes, as: UTF8.self)
  }

  /// Bytes of the parts are changed, in a container that is whole again.
  @Test(arguments: [
    "hand-onderdelen.docx", "hand-tabellen.docx", "hand-nummering.docx", "hand-wijzigingen.docx",
    "lo-noten.docx",
    "lo-tekstvak.docx",
  ])
  func changedParts(_ name: String) throws {
    var random = SeededRandom(seed: 909)
    let zip = try ZIPReader(DocumentTests.bytes(name))
    let parts = try zip.entries.map { (path: $0.path.text, bytes: try zip.read($0)) }
    for _ in 0..<40 {
      var changed = parts
      let part = Int.random(in: 0..<changed.count, using: &random)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        Self.change(&changed[part].bytes, &random)
      }
      _ = Self.read(try RawZIP.write(changed, options: []), .word)
    }
  }

  /// Numbers and names in attributes are changed, so that the XML stays whole.
  @Test(arguments: ["hand-onderdelen.docx", "hand-tabellen.docx", "hand-nummering.docx", "lo-noten.docx"])
  func changedValues(_ name: String) throws {
    var random = SeededRandom(seed: 910)
    let zip = try ZIPReader(DocumentTests.bytes(name))
    let parts = try zip.entries.map { (path: $0.path.text, bytes: try zip.read($0)) }
    let values = [
      "-1", "0", "9223372036854775807", "-9223372036854775808", "x", "", "99999", "continue", "none",
    ]
    for _ in 0..<40 {
      let changed = parts.map { part in
        var pieces = String(decoding: part.bytes, as: UTF8.self)
          .split(separator: "w:val=\"", omittingEmptySubsequences: false).map(String.init)
        for index in pieces.indices.dropFirst() where Int.random(in: 0..<8, using: &random) == 0 {
          let rest = pieces[index].drop { $0 != "\"" }
          pieces[index] = values[Int.random(in: 0..<values.count, using: &random)] + rest
        }
        return (path: part.path, bytes: Array(pieces.joined(separator: "w:val=\"").utf8))
      }
      _ = Self.read(try RawZIP.write(changed, options: []), .word)
    }
  }

  @Test(arguments: [
    "html-cms.html", "html-word.html", "html-kapot.html", "html-gevaar.html", "pandoc-pagina.html",
  ])
  func changedPages(_ name: String) {
    var random = SeededRandom(seed: 911)
    let page = DocumentTests.bytes(name)
    for _ in 0..<150 {
      var changed = page
      for _ in 0..<Int.random(in: 1...8, using: &random) { Self.change(&changed, &random) }
      _ = Self.read(changed, .html)
    }
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let signs = Array("<>/\"'=&;- \n#0aw:".utf8) + [0, 0xFF, 0xC3]
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes[index] = signs[Int.random(in: 0..<signs.count, using: &random)]
    case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: index)
    case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...60, using: &random)))
    default:
      let end = min(bytes.count, index + Int.random(in: 1...200, using: &random))
      bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0..<bytes.count, using: &random))
    }
  }

  /// Nested as deep as XML may be: tables, boxes, wrappers, fields.
  @Test(arguments: ["w:tbl><w:tr><w:tc", "w:sdt", "w:ins", "w:r", "w:fldSimple", "w:txbxContent", "w:p"])
  func deepWord(_ names: String) throws {
    let opened = names.split(separator: "<").map { $0.hasSuffix(">") ? $0.dropLast() : $0 }
    let open = opened.map { "<\($0)>" }.joined()
    let close = opened.reversed().map { "</\($0)>" }.joined()
    for count in [10, 60, 250, 5_000] {
      let inner = "<w:p><w:r><w:t>diep</w:t></w:r></w:p>"
      let body =
        String(repeating: open, count: count / opened.count) + inner
        + String(repeating: close, count: count / opened.count) + "<w:p><w:r><w:t>einde</w:t></w:r></w:p>"
      if let text = Self.read(try Self.word(body), .word) { #expect(text.contains("einde")) }
    }
  }

  @Test(arguments: [
    "div", "ul><li", "blockquote", "table><tr><td", "b", "span", "details", "dl><dd", "a href='#x'",
  ])
  func deepPage(_ names: String) {
    for count in [10, 60, 200, 5_000] {
      let open = names.split(separator: "<").map { "<\($0)\($0.hasSuffix(">") ? "" : ">")" }.joined()
      let page = "<p>begin</p>" + String(repeating: open, count: count) + "diep"
      if let text = Self.read(Array(page.utf8), .html) { #expect(text.contains("begin")) }
    }
  }

  /// Much of one thing takes no more than linear time and gives no more than the limits.
  @Test(.timeLimit(.minutes(10)))
  func much() throws {
    let paragraph =
      "<w:p><w:commentRangeStart w:id=\"1\"/><w:ins w:author=\"x\"><w:r><w:rPr><w:u/></w:rPr><w:t>a*</w:t></w:r></w:ins></w:p>"
    let comments =
      "<w:comments xmlns:w=\"x\">" + String(repeating: "<w:comment w:id=\"1\"/>", count: 5_000)
      + "</w:comments>"
    let body = String(repeating: paragraph, count: 20_000)
    let text = Self.read(try Self.word(body, [("word/comments.xml", comments)]), .word)
    #expect(text != nil)
    let page = "<p>x" + String(repeating: "<a href='#_ftn1'>[1]</a><b>*</b><i>_</i>", count: 20_000)
    #expect(Self.read(Array(page.utf8), .html) != nil)
    let spans =
      "<table><tr>" + String(repeating: "<td colspan=1000 rowspan=100000>x", count: 200) + "<tr><td>y"
    #expect(Self.read(Array(("<p>tekst</p>" + spans).utf8), .html)?.contains("tekst") ?? true)
  }

  @Test func bombs() throws {
    var limits = DocumentLimits.standard
    limits.totalBytes = 4 << 20
    let zip = try ZIPWriterFixture.bomb(bytes: 8 << 20)
    var options = ChapterImport.Options(name: "x")
    options.limits = limits
    #expect(throws: DocumentRefusal.self) { try ChapterImport.read(zip, as: .word, options) }
    limits.totalBytes = 64 << 20
    limits.parts = 2
    options.limits = limits
    #expect(throws: DocumentRefusal.self) {
      try ChapterImport.read(DocumentTests.bytes("hand-tabellen.docx"), as: .word, options)
    }
  }

  /// What is refused for its size is called so: it is a Word document, and there is text in it.
  @Test func sayTheTrueReason() throws {
    let bytes = try ZIPWriterFixture.bomb(bytes: 8 << 20)
    do {
      _ = try ChapterImport.read(bytes, as: .word, ChapterImport.Options(name: "x"))
      Issue.record("werd gelezen")
    } catch { #expect(error.message.contains("meer dan 250 keer zo groot")) }
  }

  /// Pictures are held until all is written; together they have a bound too.
  @Test func picturesTogether() throws {
    let image =
      "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"#\"/></w:drawing></w:r></w:p>"
    let relations = (1...4).map { "<Relationship Id=\"\($0)\" Type=\"x/image\" Target=\"\($0).png\"/>" }
      .joined()
    let body =
      (1...4).map { image.replacing("#", with: String($0)) }.joined() + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    let parts =
      [("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>")]
      + (1...4).map { ("word/\($0).png", "\u{89}") }
    let zip = try ZIPReader(Self.word(body, parts))
    let files: [(String, [UInt8])] = try zip.entries.map { entry in
      let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      let isPicture = entry.path.text.hasSuffix(".png")
      return (entry.path.text, isPicture ? signature + entry.path.text.utf8 : try zip.read(entry))
    }
    var options = ChapterImport.Options(name: "x")
    let bytes = try RawZIP.write(files.map { (path: $0.0, bytes: $0.1) }, options: [])
    #expect(try ChapterImport.read(bytes, as: .word, options).pictures.count == 4)
    options.limits.allPicturesBytes = 40
    let chapter = try ChapterImport.read(bytes, as: .word, options)
    #expect(chapter.pictures.count == 2 && chapter.findings.contains { $0.kind == .importedPicture })
  }

  /// Addresses as browsers read them: what runs something never stays.
  @Test(arguments: [
    "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:x", "vbscript:x",
    "data:text/html,x", "file:///etc/passwd", "blob:x", "ms-word:ofe|u|x", "jar:x",
  ])
  func addresses(_ address: String) {
    if case .link = SafeAddress(address) { Issue.record("\(address) bleef staan") }
    let page = "<p>x <a href=\"\(address)\">y</a></p>"
    let text = Self.read(Array(page.utf8), .html)
    #expect(text?.contains("](") == false)
  }
}

private enum ZIPWriterFixture {
  /// A container with one part that inflates to so many zeros.
  static func bomb(bytes: Int) throws -> [UInt8] {
    let part = ZIPEntry(try ContainerPath("word/document.xml"), [UInt8](repeating: 0x20, count: bytes))
    return try ZIPWriter.write([part], timestamp: 0)
  }
}
