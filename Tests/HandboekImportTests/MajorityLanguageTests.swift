import HandboekDocument
import HandboekXML
import Testing

@testable import HandboekImport

struct MajorityLanguageTests {
  private static func body(_ runs: String) throws -> XMLElement {
    try XMLElement.parse(xml: Array("<body xmlns:w=\"urn:w\">\(runs)</body>".utf8))
  }

  private static func run(_ text: String, _ language: String? = nil) -> String {
    let properties = language.map { "<w:rPr><w:lang w:val=\"\($0)\"/></w:rPr>" } ?? ""
    return "<w:r>\(properties)<w:t>\(text)</w:t></w:r>"
  }

  private static let dutch = run("Een buurt is van de mensen die er wonen, en van wie er werkt.")
  private static let english = run(
    "A street belongs to the people who live in it, and to those who work there.")

  /// pandoc and LibreOffice name American English in each document.
  @Test func aUsualLanguageGivesWayToTheWords() throws {
    #expect(MajorityLanguage.of(try Self.body(Self.dutch), fallback: "en-US")?.text == "nl")
    #expect(MajorityLanguage.of(try Self.body(Self.english), fallback: "en-US")?.text == "en-US")
    #expect(MajorityLanguage.of(try Self.body(Self.english), fallback: nil) == nil)
  }

  @Test func whatTheTextSaysOfItselfStands() throws {
    let named = Self.run("Een zin over de buurt en het plein, van lang geleden.", "af-ZA")
    #expect(MajorityLanguage.of(try Self.body(named), fallback: "en-US")?.text == "af-ZA")
    let mixed = try Self.body(named + Self.english + Self.english)
    #expect(MajorityLanguage.of(mixed, fallback: "en")?.text == "en")
  }
}
