import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekExchange

/// Hostile and broken files: every reader ends soon, with records and messages, whatever it is given.
struct FuzzTests {
  enum Format: String, CaseIterable, Sendable { case csl, bibtex, ris, csv, lychee }

  static func read(_ format: Format, _ bytes: [UInt8]) -> (items: Int, diagnostics: [Diagnostic]) {
    let source = ImportSource(name: "in", bytes: bytes)
    switch format {
    case .csl:
      let found = CSLJSONReader.read(source)
      return (found.items.count, found.diagnostics)
    case .bibtex:
      let found = BibTeXReader.read(source)
      return (found.items.count, found.diagnostics)
    case .ris:
      let found = RISReader.read(source)
      return (found.items.count, found.diagnostics)
    case .csv:
      let found = OfferCSVReader.read(source, for: SampleHandbook.make())
      return (found.items.count, found.diagnostics)
    case .lychee:
      let found = AddressChecks.read(source)
      return (found.checks.count, found.diagnostics)
    }
  }

  /// A sound file of each format, with every kind of thing in it.
  static func seed(_ format: Format) -> [UInt8] {
    let book = SampleHandbook.make()
    switch format {
    case .csl: return CSLJSON.write(book.publications + book.publications)
    case .bibtex:
      return Array("@string{kis = {Kennis \" # platform}}\n".utf8) + BibTeX.write(book.publications)
        + Array(
          "@article{a, title = \"R\\\"uzie\" # kis, month = may, year = 2019, author = {A and {B c} and others}}"
            .utf8)
    case .ris: return RIS.write(book.publications + book.publications)
    case .csv: return OfferCSV.write(book.offers + book.offers, dialect: .excel)
    case .lychee:
      return Array(
        #"{"error_map": {"a": [{"url": "https://a.nl", "status": {"text": "404", "code": 404}}]}, "success_map": {}}"#
          .utf8)
    }
  }

  @Test(arguments: Format.allCases) func mutations(_ format: Format) {
    var random = SeededRandom(seed: 4180)
    let seed = Self.seed(format)
    let signs = Array("{}[]\"',;=@#\\\n\r\t-:0aT Y\u{0}".utf8) + [0xFF, 0xFE, 0xC3, 0x80]
    for _ in 0..<400 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        guard !bytes.isEmpty else { break }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[index] = signs[Int.random(in: 0..<signs.count, using: &random)]
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: index)
        default:
          bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 0...40, using: &random)))
        }
      }
      let (_, diagnostics) = Self.read(format, bytes)
      // Every place lies inside the file.
      let lines = ImportSource(name: "in", bytes: bytes).bytes.count { $0 == 0x0A } + 1
      for diagnostic in diagnostics {
        #expect(diagnostic.range.map { $0.start.line >= 1 && Int($0.start.line) <= lines } ?? true)
      }
    }
  }

  /// Nothing takes quadratic time: each of these is a million bytes or more.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      (Format.bibtex, "{"), (.bibtex, "@a{"), (.bibtex, "@a{b,\n"), (.bibtex, "@a{b,c={d\n"),
      (.bibtex, "@a{b,c=\"\n"),
      (.bibtex, "@"), (.bibtex, "@string{a=b}\n"), (.bibtex, "@a{b,c=d#d#d#d}\n"), (.bibtex, "\\"),
      (.ris, "TY  - \n"), (.ris, "ER  - \n"), (.ris, "a\n"), (.ris, "TY  - RPRT\nTI  - a\n"), (.csl, "["),
      (.csl, "{"),
      (.csl, "[{"), (.csl, "\"\n"), (.csl, "[{\n"), (.csl, "{\"a\":1},"), (.csv, "\""), (.csv, "\"\n"),
      (.csv, ";"),
      (.csv, "titel;soort;aanbieders\n"), (.csv, "\"a\"b\n"), (.csv, "\"\"\"\n"), (.csv, "a,\"\"\n"),
      (.lychee, "{\"a\":["),
    ])
  func repetition(_ format: Format, _ unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    _ = Self.read(format, bytes)
  }

  /// One long entry with one long field, and names, keywords and continuation lines without end.
  @Test(.timeLimit(.minutes(10))) func longValues() {
    let million = String(repeating: "a and ", count: 150_000)
    for text in [
      "@a{b, title={x}, author={\(million)}}", "@a{b, title={\(million)}}",
      "@a{b, title={x}, pages={\(million)}}",
      "@a{b, title={x}, keywords={\(String(repeating: "a,", count: 400_000))}}",
    ] {
      #expect(Self.read(.bibtex, Array(text.utf8)).items <= 1)
    }
    let ris = "TY  - RPRT\nTI  - x\n" + String(repeating: "verder\n", count: 100_000) + "ER  - \n"
    #expect(Self.read(.ris, Array(ris.utf8)).items == 1)
  }

  /// Abbreviations that double each other stay within bounds.
  @Test func abbreviationsDoNotExplode() {
    var text = "@string{a0 = {aaaaaaaaaa}}\n"
    for level in 1...40 { text += "@string{a\(level) = a\(level - 1) # a\(level - 1)}\n" }
    text += "@misc{x, title = a40}\n@misc{y, title = {Goed}}\n"
    let (items, diagnostics) = Self.read(.bibtex, Array(text.utf8))
    #expect(items == 2)
    #expect(diagnostics.contains { $0.kind == .importEntryBroken && $0.message.contains("langer dan") })
  }

  /// 3 broken entries of 400 cost 3 entries; the others come in.
  @Test func threeOfFourHundred() {
    var text = ""
    for number in 1...400 {
      switch number {
      case 100: text += "@report{kapot\(number),\n  title = {Zonder einde \(number),\n  year = {2019}\n}\n\n"
      case 200: text += "@report{kapot\(number),\n  title = {Einde} te veel},\n}\n\n"
      case 300: text += "@report{kapot\(number),\n  titel: Verkeerd\n}\n\n"
      default: text += "@report{goed\(number),\n  title = {Rapport \(number)},\n  date = {2019}\n}\n\n"
      }
    }
    let (items, diagnostics) = Self.read(.bibtex, Array(text.utf8))
    #expect(items == 397)
    #expect(diagnostics.map(\.kind) == [.importEntryBroken, .importEntryBroken, .importEntryBroken])
    #expect(
      diagnostics.map(\.message).enumerated().allSatisfy {
        $0.element.contains("kapot\(100 * ($0.offset + 1))")
      })
  }
}
