import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

struct FieldReaderTests {
  private func reader(_ yaml: String) -> FieldReader {
    FieldReader(ComposedYAML(yaml).node, file: "toets.md")
  }

  @Test func textsOfAnyLook() {
    var fields = reader("a: no\nb: 0123\nc: 'x  y '\nd: |\n  een\n  twee\n\ne: >\n  vouw\n  op\nf: 12:30\n")
    #expect(fields.text("a") == "no")
    #expect(fields.text("b") == "0123")
    #expect(fields.text("c") == "x  y")
    #expect(fields.text("d") == "een twee")
    #expect(fields.text("e") == "vouw op")
    #expect(fields.text("f") == "12:30")
    #expect(fields.diagnostics.isEmpty)
  }

  @Test(arguments: ["a:", "a: ''", "a: '  '", "a: ~", "a: null", "b: x", "a: |\n\n"])
  func emptyCountsAsMissing(yaml: String) {
    var fields = reader(yaml)
    #expect(fields.requiredText("a") == nil)
    #expect(fields.diagnostics.map(\.kind.id) == ["HB-VELD-002"])
  }

  @Test func quotedNullIsAWord() {
    var fields = reader("a: 'null'")
    #expect(fields.text("a") == "null")
  }

  @Test(arguments: [
    ("a: ⟦1⟧[x]", "het veld ‘a’ moet tekst zijn, geen lijst"),
    ("a: ⟦1⟧{x: y}", "het veld ‘a’ moet tekst zijn, geen groep velden"),
  ])
  func notAText(source: String, message: String) {
    let marked = MarkedText(source)
    var fields = reader(marked.text)
    #expect(fields.text("a") == nil)
    #expect(fields.diagnostics.first?.message == message)
    #expect(fields.diagnostics.first?.range?.start == marked[1])
  }

  @Test func lists() {
    var fields = reader("a: [x, '', y]\nb: x\nc: {d: e}\nf: [[x], z]")
    #expect(fields.texts("a").map(\.value) == ["x", "y"])
    #expect(fields.texts("b").map(\.value) == ["x"])
    #expect(fields.texts("c").isEmpty)
    #expect(fields.texts("f").map(\.value) == ["z"])
    #expect(fields.texts("g").isEmpty)
    #expect(fields.diagnostics.map(\.kind.id) == ["HB-VELD-003", "HB-VELD-003"])
  }

  @Test(arguments: [
    ("2024", "2024"), ("2024-05", "2024-05"), ("'2024-05-07'", "2024-05-07"), ("2024-02-29", "2024-02-29"),
    ("2023-02-29", nil), ("2024-13", nil), ("07-05-2024", nil), ("mei 2024", nil), ("24", nil),
  ])
  func dates(value: String, iso: String?) {
    var fields = reader("a: \(value)")
    #expect(fields.date("a")?.iso == iso)
    #expect(fields.diagnostics.isEmpty == (iso != nil))
  }

  @Test func dateThatNeedsADay() {
    var fields = reader("a: 2024-05")
    #expect(fields.date("a", needsDay: true) == nil)
    #expect(fields.diagnostics.first?.fix == "schrijf jaar-maand-dag, zoals 2026-03-31")
  }

  @Test(arguments: [
    ("ja", true, 0), ("Ja", true, 0), ("true", true, 0), ("nee", false, 0), ("no", false, 1), ("1", false, 1),
  ])
  func flags(value: String, expected: Bool, problems: Int) {
    var fields = reader("a: \(value)")
    #expect(fields.flag("a") == expected)
    #expect(fields.diagnostics.count == problems)
  }

  @Test(arguments: [
    ("7", 7), ("0", 0), ("08", 8), ("-1", nil), ("10000", nil), ("9223372036854775808", nil), ("drie", nil),
    ("3.5", nil),
  ])
  func numbers(value: String, expected: Int?) {
    var fields = reader("a: \(value)")
    #expect(fields.number("a", in: 0...9_999)?.value == expected)
    #expect(fields.diagnostics.isEmpty == (expected != nil))
  }

  @Test(arguments: [
    ("https://example.org", true), ("http://x.nl", true), ("mailto:a@b.nl", true), ("www.x.nl", false),
    ("javascript:alert(1)", false), ("ftp://x", false),
  ])
  func addresses(value: String, isAllowed: Bool) {
    var fields = reader("a: '\(value)'")
    #expect((fields.address("a") != nil) == isAllowed)
    #expect(fields.diagnostics.isEmpty == isAllowed)
  }

  @Test func choices() {
    var fields = reader("a: training\nb: trainig\nc: zzzzzz")
    #expect(fields.choice("a", of: OfferKind.self) == .training)
    #expect(fields.choice("b", of: OfferKind.self) == nil)
    #expect(fields.choice("c", of: OfferKind.self) == nil)
    #expect(fields.choice("d", of: OfferKind.self, isRequired: true) == nil)
    #expect(
      fields.diagnostics.map(\.fix) == [
        "bedoelde u ‘training’?", "kies uit: publicatie, training, contactpunt", "voeg de regel ‘d: …’ toe",
      ])
  }

  @Test func languages() {
    var fields = reader("a: en-GB\nb: engels")
    #expect(fields.language("a")?.text == "en-GB")
    #expect(fields.language("b") == nil)
    #expect(fields.diagnostics.map(\.message) == ["‘engels’ is geen taalcode"])
  }

  @Test func unknownFieldsGetTheNearestName() {
    let marked = MarkedText("titel: x\n⟦1⟧titl: y\nqqqqqqqqqq: z\n")
    var fields = reader(marked.text)
    _ = fields.text("titel")
    fields.finish()
    #expect(fields.diagnostics.map(\.fix) == ["bedoelde u ‘titel’?", "bekende velden: titel"])
    #expect(fields.diagnostics.first?.range?.start == marked[1])
  }

  @Test(arguments: [("tekst", 1), ("- a", 1), ("", 0), ("~", 0)])
  func noFieldsAtAll(yaml: String, problems: Int) {
    var fields = reader(yaml)
    fields.finish()
    #expect(fields.diagnostics.count == problems)
  }
}
