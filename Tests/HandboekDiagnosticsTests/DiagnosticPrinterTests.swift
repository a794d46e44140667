import HandboekDiagnostics
import HandboekTestSupport
import Testing

struct DiagnosticPrinterTests {
  private static let unknown = DiagnosticKind(
    "HB-TST-001", .error, "een verwijzing bestaat niet", cure: "verbeter de verwijzing")
  private static let unused = DiagnosticKind(
    "HB-TST-002", .warning, "iets wordt niet gebruikt", cure: "gebruik het | of haal het weg")

  private static let source = """
    # Kop
    Een netwerk vraagt tijd [@kis-2071, p. 3].
    \tEén café 日本 met 👩‍👩‍👧 en [@fout].
    Hier staat \u{1B}]0;titel\u{07} en \u{202E}omgekeerd [@fout].
    \(String(repeating: "Een lange regel met woorden. ", count: 9))[@fout] \
    \(String(repeating: "Nog meer tekst hierna. ", count: 9))
    """

  /// The range of the first `needle` on a line, in bytes.
  private static func range(_ line: Int, _ needle: String) throws -> SourceRange {
    let text = Array(source.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].utf8)
    let wanted = Array(needle.utf8)
    let start = try #require(
      (0...text.count - wanted.count).first { Array(text[$0..<$0 + wanted.count]) == wanted })
    return SourceRange(
      SourcePosition(line: line, column: start + 1),
      SourcePosition(line: line, column: start + wanted.count))
  }

  private static func report() throws -> [Diagnostic] {
    [
      Diagnostic(
        unknown, "publicatie ‘kis-2071’ bestaat niet", file: "hoofdstukken/a.md",
        range: try range(2, "@kis-2071"), fix: "bedoelde u ‘kis-2017’?"),
      Diagnostic(
        unknown, "publicatie ‘fout’ bestaat niet", file: "hoofdstukken/a.md", range: try range(3, "@fout"),
        notes: [Diagnostic.Note("hier staat de kop", file: "hoofdstukken/a.md", range: try range(1, "Kop"))]),
      Diagnostic(
        unknown, "nog een \u{1B}[31m fout", file: "hoofdstukken/a.md", range: try range(4, "@fout"),
        fix:
          "een voorstel dat zo lang is dat het niet meer achter het streepje past en dus op een eigen regel komt"
      ),
      Diagnostic(unknown, "lange regel", file: "hoofdstukken/a.md", range: try range(5, "[@fout]")),
      Diagnostic(
        unknown, "hele regel", file: "hoofdstukken/a.md",
        range: SourceRange(at: SourcePosition(line: 1, column: 0)), fix: "haal de regel weg"),
      Diagnostic(
        unknown, "over meer regels", file: "hoofdstukken/a.md",
        range: SourceRange(SourcePosition(line: 1, column: 3), SourcePosition(line: 3, column: 2))),
      Diagnostic(
        unknown, "voorbij het einde", file: "hoofdstukken/a.md",
        range: SourceRange(at: SourcePosition(line: 1, column: 99))),
      Diagnostic(
        unknown, "geen zo’n regel", file: "hoofdstukken/a.md",
        range: SourceRange(at: SourcePosition(line: 99, column: 9))),
      Diagnostic(unused, "wordt nergens genoemd", file: "aanbod/b.md"),
      Diagnostic(
        unused, "geen bron te lezen", file: "aanbod/c.md",
        range: SourceRange(at: SourcePosition(line: 2, column: 7))),
    ]
  }

  private static func bytes(_ file: String) -> [UInt8]? {
    file == "hoofdstukken/a.md" ? Array(source.utf8) : nil
  }

  @Test(arguments: [60, 80, 100])
  func printsLinesWithCarets(width: Int) throws {
    var printer = DiagnosticPrinter(style: Styler(.plain), width: width, source: Self.bytes)
    expectGolden(printer.print(try Self.report()), "diagnostics-\(width).txt")
  }

  @Test func printsOneLineEach() throws {
    var printer = DiagnosticPrinter(
      style: Styler(.plain), isBrief: true, source: Self.bytes)
    let text = printer.print(try Self.report())
    expectGolden(text, "diagnostics-brief.txt")
    #expect(text.split(separator: "\n").count == (try Self.report()).count)
  }

  @Test func coloursNeverChangeTheText() throws {
    var plain = DiagnosticPrinter(style: Styler(.plain), source: Self.bytes)
    var coloured = DiagnosticPrinter(style: Styler(.colour), source: Self.bytes)
    var text = coloured.print(try Self.report())
    #expect(text.contains("\u{1B}[1;31mfout[HB-TST-001]:\u{1B}[0m"))
    while let start = text.firstRange(of: "\u{1B}[") {
      guard let end = text[start.lowerBound...].firstIndex(of: "m") else { break }
      text.removeSubrange(start.lowerBound...end)
    }
    #expect(text == plain.print(try Self.report()))
  }

  @Test func noControlCharacterGetsThrough() throws {
    var printer = DiagnosticPrinter(style: Styler(.plain), source: Self.bytes)
    for scalar in printer.print(try Self.report()).unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar != "\u{202E}")
    }
  }

  @Test func writesData() throws {
    expectGolden(
      DiagnosticJSON.write(try Self.report(), source: Self.bytes), "diagnostics.json")
    #expect(DiagnosticJSON.write([], source: { _ in nil }).contains("\"diagnostics\": []"))
    #expect(DiagnosticJSON.quote("a\"\\\n\u{1B}\u{2028}é") == #""a\"\\\n\u001b\u2028é""#)
  }

  @Test func countsInDutch() throws {
    #expect(DiagnosticSummary(try Self.report()).dutch == "8 fouten, 2 waarschuwingen in 3 bestanden")
    #expect(
      DiagnosticSummary([Diagnostic(Self.unused, "x", file: "a")]).dutch == "1 waarschuwing in 1 bestand")
    #expect(DiagnosticSummary([]).dutch == "geen fouten, geen waarschuwingen")
  }

  @Test func listsTheKinds() {
    #expect(
      DiagnosticTable.markdown([Self.unused, Self.unknown]) == """
        | id | ernst | met --soepel | wat er mis is | wat u kunt doen |
        |---|---|---|---|---|
        | HB-TST-001 | fout | fout | een verwijzing bestaat niet | verbeter de verwijzing |
        | HB-TST-002 | waarschuwing | waarschuwing | iets wordt niet gebruikt | gebruik het \\| of haal het weg |

        """)
  }

  /// Places as damaged input gives them must not crash the printer.
  @Test func survivesAnyPlace() {
    let bytes: [UInt8] = [0x61, 0xC3, 0x0A, 0xFF, 0xFE, 0xF0, 0x9F, 0x91, 0x0D, 0x0A, 0x80, 0x80]
    for line in -1...5 {
      for column in -2...9 {
        for end in [column, column + 1, 40] {
          let range = SourceRange(
            SourcePosition(line: line, column: column), SourcePosition(line: line, column: end))
          var printer = DiagnosticPrinter(style: Styler(.plain)) { _ in bytes }
          let text = printer.print([Diagnostic(Self.unknown, "x", file: "a", range: range)])
          #expect(text.contains("fout[HB-TST-001]: x"))
        }
      }
    }
  }
}
