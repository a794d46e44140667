import HandboekPDF
import HandboekTestSupport
import Testing

/// Broken and hostile files: each ends soon, with an error or with less than it has.
struct HostilePDFTests {
  private func readAll(_ bytes: [UInt8]) {
    guard let file = try? PDFFile(bytes) else { return }
    _ = file.destinations
    let lines = (0..<min(file.pageCount, 5)).map(file.lines(onPage:))
    _ = file.numbered(lines, LineNumberStyle(right: 40, size: 8))
  }

  @Test(arguments: FixtureFile.allCases) func cutOff(_ fixture: FixtureFile) throws {
    let bytes = try fixture.bytes
    for length in stride(from: 0, to: bytes.count, by: 211) { readAll(Array(bytes.prefix(length))) }
  }

  @Test(arguments: FixtureFile.allCases) func changedBytes(_ fixture: FixtureFile) throws {
    let bytes = try fixture.bytes
    var random = SeededRandom(seed: 32_000)
    let signs = Array("0123456789 /<>[]()R-.\n".utf8) + [0, 0xFF]
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = signs.randomElement(using: &random) ?? 0
      }
      readAll(changed)
    }
  }

  /// A file of plain objects; `%1` stands for the place of the object with that number.
  private func file(_ objects: [String], trailer: String = "/Root 1 0 R") -> [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    return Array((text + table + "trailer\n<<\(trailer)>>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }

  private static let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>"

  @Test func soundFile() throws {
    let read = try PDFFile(
      file([
        "<</Pages 2 0 R /Dests 4 0 R>>", "<</Kids [3 0 R]>>", Self.page,
        "<</a [3 0 R /XYZ 0 70 0] /b <</D [3 0 R /FitH 60]>> /c [9 0 R /XYZ 0 0 0] /d 7 /e#20f [3 0 R /Fit]>>",
      ]))
    #expect(read.pageCount == 1)
    #expect(
      read.destinations == [
        "a": PDFDestination(page: 0, top: 70), "b": PDFDestination(page: 0, top: 60),
        "e f": PDFDestination(page: 0, top: 100),
      ])
  }

  @Test func circles() throws {
    #expect(throws: PDFError.noPages) {
      try PDFFile(file(["<</Pages 2 0 R>>", "<</Kids [2 0 R 2 0 R 1 0 R]>>"]))
    }
    let names = try PDFFile(
      file([
        "<</Pages 2 0 R /Names 4 0 R>>", "<</Kids [3 0 R 2 0 R]>>", Self.page,
        "<</Dests 5 0 R>>", "<</Names [(a) [3 0 R]] /Kids [5 0 R 5 0 R]>>",
      ]))
    #expect(names.destinations.keys.sorted() == ["a"])
    // A reference to itself, a table that leads to itself.
    #expect(throws: PDFError.noPages) { try PDFFile(file(["1 0 R"])) }
    #expect(throws: PDFError.noPages) { try PDFFile(file(["<<>>"], trailer: "/Root 1 0 R /Prev 28")) }
  }

  @Test func secretsAndNonsense() {
    #expect(throws: PDFError.encrypted) {
      try PDFFile(file(["<<>>"], trailer: "/Root 1 0 R /Encrypt 1 0 R"))
    }
    for text in ["", "startxref", "startxref\n99999999999999999999", "startxref\n-1", "xref 0 startxref 0"] {
      #expect(throws: PDFError.noObjects) { try PDFFile(Array(text.utf8)) }
    }
    #expect(throws: PDFError.noObjects) {
      try PDFFile(Array("xref\n0 999999999999\ntrailer\n<<>>\nstartxref\n0\n".utf8))
    }
  }

  @Test func deepNesting() {
    let deep = String(repeating: "[", count: 50_000)
    readAll(file(["<</Pages 2 0 R /Dests \(deep)>>", "<</Kids [3 0 R]>>", Self.page]))
    readAll(file(["<</Pages 2 0 R>>", "<</Kids [3 0 R]>>", Self.page + deep]))
  }

  @Test func oddOperators() throws {
    let operators =
      "Q Q BT 1 0 0 1 10 90 Tm /F 10 Tf (a) Tj ET q 1e308 0 0 1e308 0 0 cm BT 1e308 10 Td (b) Tj ET Q (c) Tj "
      + "0 1 -1 0 0 0 Tm (d) Tj 1 0 0 1 10 50 Tm 3 Tr (e) Tj 0 Tr () Tj T* 12 TL (f) ' ] >> } Tm Td 1 2 3 cm"
    let read = try PDFFile(
      file([
        "<</Pages 2 0 R>>", "<</Kids [3 0 R]>>",
        "<</Type /Page /MediaBox [0 0 100 100] /Contents [4 0 R 77 0 R]>>",
        "<</Length \(operators.utf8.count)>>\nstream\n\(operators)\nendstream",
      ]))
    #expect(read.lines(onPage: 0).map(\.baseline) == [90, 38])
  }
}
