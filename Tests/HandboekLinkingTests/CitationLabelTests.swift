import HandboekDocument
import Testing

@testable import HandboekLinking

/// How a text names a publication; the expected forms are worked out from APA 7 chapter 8 and the
/// Dutch guide to it, not from the code.
struct CitationLabelTests {
  typealias Name = BibliographicFields.Name

  @Test(
    arguments: [
      ([person("Witte", "Rob")], "Witte", "Witte"),
      ([person("Wonderen", "Ron", "van")], "Van Wonderen", "Van Wonderen"),
      ([person("Berg", "Gert", "van den")], "Van den Berg", "Van den Berg"),
      ([person("Gaag", nil, "van der")], "Van der Gaag", "Van der Gaag"),
      ([person("Lange", "Sarah", "de"), person("Zuure", "Jasper")], "De Lange & Zuure", "De Lange en Zuure"),
      (
        [person("Wonderen", "Ron", "van"), person("Berg", "Gert", "van den")], "Van Wonderen & Van den Berg",
        "Van Wonderen en Van den Berg"
      ),
      ([person("A"), person("B"), person("C")], "A et al.", "A et al."),
      (
        [person("Hoek", "Anneke", "van"), person("B"), person("C"), person("D")], "Van Hoek et al.",
        "Van Hoek et al."
      ),
      ([.organisation("Movisie")], "Movisie", "Movisie"),
      ([.organisation("KIS"), .organisation("Movisie")], "KIS & Movisie", "KIS en Movisie"),
      ([.organisation("BZK"), .organisation("JenV"), .organisation("SZW")], "BZK et al.", "BZK et al."),
      ([.organisation("ESS"), person("Witte", "Rob")], "ESS & Witte", "ESS en Witte"),
      ([person("Penn-te Strake", "Annemarie")], "Penn-te Strake", "Penn-te Strake"),
    ] as [([Name], String, String)])
  func authorsInTheText(names: [Name], inBrackets: String, inASentence: String) {
    #expect(AuthorNames().short(names, isNarrative: false) == inBrackets)
    #expect(AuthorNames().short(names, isNarrative: true) == inASentence)
  }

  @Test(arguments: [
    ("Anneke", "A."), ("Allard R.", "A. R."), ("J.J.C.", "J. J. C."), ("Jan-Willem", "J.-W."),
    ("Hélène", "H."),
    ("Jan-Willem Pieter", "J.-W. P."), ("", ""), ("élise", "É."),
  ])
  func initials(given: String, expected: String) { #expect(AuthorNames.initials(given) == expected) }

  @Test func equalLabelsOfOneYearGetLettersInTheOrderOfTheList() async {
    var book = SmallBook()
    book.publication("b", [.organisation("ESS")], year: 2023, title: "Beta")
    book.publication("a", [.organisation("ESS")], year: 2023, title: "Alfa")
    book.publication("c", [.organisation("ESS")], year: 2024, title: "Gamma")
    book.publication("x", [.organisation("ESS")], title: "Zonder jaar")
    book.publication("y", [.organisation("ESS")], title: "Ook zonder jaar")
    let labels = await book.linked().handbook.publications.map {
      "\($0.id.name): \($0.shortAuthor) \($0.yearLabel)"
    }
    #expect(labels == ["y: ESS z.d.-a", "x: ESS z.d.-b", "a: ESS 2023a", "b: ESS 2023b", "c: ESS 2024"])
  }

  @Test func aWorkWithoutAuthorIsNamedByItsTitle() async {
    var book = SmallBook()
    book.publication("kort", year: 2016, title: "Omgaan met spanningen: veel gestelde vragen")
    book.publication("lang", year: 2016, title: "Een titel die uit meer dan vijf woorden bestaat")
    let labels = await book.linked().handbook.publications.map(\.shortAuthor)
    #expect(labels == ["Omgaan met spanningen", "Een titel die uit meer"])
  }

  @Test func theListSortsByNameWithoutParticleThenByYearUndatedFirst() async {
    var book = SmallBook()
    book.publication("wonderen", [person("Wonderen", "Ron", "van")], year: 2019)
    book.publication("bezouw", [person("Bezouw", "Maarten", "van")], year: 2012)
    book.publication("elias", [person("Élias", "N.")], year: 2001)
    book.publication("eerten", [person("Eerten", "J.", "van")], year: 2019)
    book.publication("ess-later", [.organisation("ESS")], year: 2020)
    book.publication("ess-zonder", [.organisation("ESS")])
    book.publication("titel", year: 1999, title: "De handleiding")
    #expect(
      await book.linked().handbook.publications.map(\.id.name) == [
        "bezouw", "eerten", "elias", "ess-zonder", "ess-later", "titel", "wonderen",
      ])
  }
}
