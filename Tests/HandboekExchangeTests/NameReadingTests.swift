import HandboekDocument
import Testing

@testable import HandboekExchange

/// Names of people and organisations, as Dutch and Belgian ones are written.
struct NameReadingTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var name: BibliographicFields.Name
    var isCertain = true
    var testDescription: String { text }
  }

  private static func person(_ family: String, _ given: String?, _ particle: String? = nil)
    -> BibliographicFields.Name
  {
    .person(family: family, given: given, particle: particle)
  }

  private static let cases: [Case] = [
    Case(text: "van den Berg, Jan", name: person("Berg", "Jan", "van den")),
    Case(text: "Berg, Jan van den", name: person("Berg", "Jan", "van den")),
    Case(text: "Berg, J. van der", name: person("Berg", "J.", "van der")),
    Case(text: "Jan van den Berg", name: person("Berg", "Jan", "van den")),
    Case(text: "van 't Hof, Els", name: person("Hof", "Els", "van 't")),
    Case(text: "Van den Bossche, Jan", name: person("Van den Bossche", "Jan")),
    Case(text: "Jansen, Piet", name: person("Jansen", "Piet")),
    Case(text: "Piet Jansen", name: person("Jansen", "Piet")),
    Case(text: "Jansen-de Vries, Anna", name: person("Jansen-de Vries", "Anna")),
    Case(text: "d'Hondt, Ann", name: person("d'Hondt", "Ann")),
    Case(text: "de Vries, Jr, Sipke", name: person("Vries", "Sipke Jr", "de")),
    Case(
      text: "{Kennisplatform Inclusief Samenleven}",
      name: .organisation("Kennisplatform Inclusief Samenleven")),
    Case(text: "{Raad, Recht {\\&} Orde}", name: .organisation("Raad, Recht & Orde")),
    Case(
      text: "Ministerie van Onderwijs, Cultuur en Wetenschap",
      name: .organisation("Ministerie van Onderwijs, Cultuur en Wetenschap"), isCertain: false),
    Case(text: "Gemeente Den Haag", name: .organisation("Gemeente Den Haag"), isCertain: false),
    Case(text: "family=Berg, given=Jan, prefix=van den", name: person("Berg", "Jan", "van den")),
    Case(text: "Andr{\\'e}, Zo\\\"e", name: person("André", "Zoë")),
    Case(text: "Voltaire", name: person("Voltaire", nil)),
  ]

  @Test(arguments: cases) private func names(_ example: Case) throws {
    let found = try #require(BibTeXNames.read(example.text))
    #expect(found.name == example.name)
    #expect(found.isCertain == example.isCertain)
  }

  @Test func listsOfNames() {
    let (names, hasOthers) = BibTeXNames.split(
      "{Rand and Co} and Jan van den Berg and\n  de Vries, Sipke and others")
    #expect(names == ["{Rand and Co}", "Jan van den Berg", "de Vries, Sipke"])
    #expect(hasOthers)
    #expect(BibTeXNames.split("").names == [])
    #expect(BibTeXNames.split("Alexandra and Andy").names == ["Alexandra", "Andy"])
  }
}
