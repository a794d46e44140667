import HandboekDiagnostics
import HandboekDocument
import Testing

@testable import HandboekLinking

/// References as APA 7 wants them in Dutch; `*` stands for slanted, `<>` for a link.
struct ReferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var expected: String
    var csl = BibliographicFields()

    var testDescription: String { expected }

    init(
      _ expected: String, _ type: String, _ title: String,
      _ fill: (inout BibliographicFields) -> Void = { _ in }
    ) {
      self.expected = expected
      csl.type = type
      csl.title = title
      csl.authors = [.person(family: "Berg", given: "Jan", particle: "van den")]
      csl.issued = CalendarDate(year: 2019)
      fill(&csl)
    }
  }

  private static func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let content): "*\(text(content))*"
      case .link(let link): "<\(text(link.content))>"
      default: "?"
      }
    }.joined()
  }

  @Test(arguments: [
    Case("Berg, J. van den (2019). *Wij en zij*.", "report", "Wij en zij"),
    Case("Berg, J. van den (2019). *Wij en zij*. KIS.", "report", "Wij en zij") { $0.publisher = "KIS" },
    Case("Berg, J. van den (2019). *Wij en zij*. Boom B.V. <https://x.nl>", "book", "Wij en zij") {
      $0.publisher = "Boom B.V."
      $0.url = "https://x.nl"
    },
    Case("Berg, J. van den (2019). *Wat werkt?* KIS.", "report", "Wat werkt?") { $0.publisher = "KIS" },
    Case("Berg, J. van den (2019). *Doe mee!*", "report", "Doe mee!"),
    Case("Berg, J. van den (2019). *Wat werkt?* [Folder]. KIS.", "pamphlet", "Wat werkt?") {
      $0.genre = "folder"
      $0.publisher = "KIS"
    },
    Case("Berg, J. van den (2019). *Wat werkt?* (versie 2).", "report", "Wat werkt?") { $0.version = "2" },
    Case("Berg, J. van den (2019). *Gids* (versie 1.1; Kamerstuk 12; nr. 3; Reeks X).", "report", "Gids") {
      $0.version = "1.1"
      $0.number = "Kamerstuk 12"
      $0.issue = "3"
      $0.collectionTitle = "Reeks X"
    },
    Case("Berg, J. van den (2019). *Gids* (deel 2). Boom.", "book", "Gids") {
      $0.volume = "2"
      $0.publisher = "Boom"
    },
    Case("Berg, J. van den (2019). *Gids*. <https://doi.org/10.1/x>", "report", "Gids") {
      $0.doi = "10.1/x"
      $0.url = "https://x.nl"
    },
    Case("VNG (2019). *Gids*. <https://vng.nl>", "report", "Gids") {
      $0.authors = [.organisation("VNG")]
      $0.publisher = "VNG"
      $0.url = "https://vng.nl"
    },
    Case(
      "Berg, J. van den (2019). Wij. *Tijdschrift voor Veiligheid*, *18*(3), 12–15.", "article-journal", "Wij"
    ) {
      $0.containerTitle = "Tijdschrift voor Veiligheid"
      $0.volume = "18"
      $0.issue = "3"
      $0.page = "12-15"
      $0.publisher = "Boom"
    },
    Case("Berg, J. van den (2019). Wij. *Blad*, *18*, 7.", "article-journal", "Wij") {
      $0.containerTitle = "Blad"
      $0.volume = "18"
      $0.page = "7"
    },
    Case("Berg, J. van den (2019). Wie? *Blad*, (4).", "article-journal", "Wie?") {
      $0.containerTitle = "Blad"
      $0.issue = "4"
    },
    Case("Berg, J. van den (2019, 7 mei). Wij. *De Krant*, 3.", "article-newspaper", "Wij") {
      $0.containerTitle = "De Krant"
      $0.page = "3"
      $0.issued = CalendarDate(year: 2019, month: 5, day: 7)
    },
    Case("Berg, J. van den (2019, mei). Wij. *Blad*.", "article-magazine", "Wij") {
      $0.containerTitle = "Blad"
      $0.issued = CalendarDate(year: 2019, month: 5)
    },
    Case("Berg, J. van den (2019). *Wij*.", "report", "Wij") {
      $0.issued = CalendarDate(year: 2019, month: 5, day: 7)
    },
    Case("Berg, J. van den (2019). Wij. In *Het boek* (pp. 12–15). Boom.", "chapter", "Wij") {
      $0.containerTitle = "Het boek"
      $0.page = "12-15"
      $0.publisher = "Boom"
    },
    Case("Berg, J. van den (2019). Wij. In *Het boek* (p. 12).", "chapter", "Wij") {
      $0.containerTitle = "Het boek"
      $0.page = "12"
    },
    Case("Berg, J. van den (2019, 7 mei). *Wij*. Movisie. <https://movisie.nl/a>", "webpage", "Wij") {
      $0.containerTitle = "Movisie"
      $0.url = "https://movisie.nl/a"
      $0.issued = CalendarDate(year: 2019, month: 5, day: 7)
    },
    Case("Movisie (2019). *Wij*. <https://movisie.nl/a>", "webpage", "Wij") {
      $0.authors = [.organisation("Movisie")]
      $0.containerTitle = "Movisie"
      $0.url = "https://movisie.nl/a"
    },
    Case("*Wij*. (2019). KIS.", "report", "Wij") {
      $0.authors = []
      $0.publisher = "KIS"
    },
    Case("*Wie?* (2019).", "report", "Wie?") { $0.authors = [] },
    Case("Berg, J. van den (z.d.). *Wij*.", "report", "Wij") { $0.issued = nil },
    Case("Jansen, P., & Berg, J. van den (2019). *Wij*.", "report", "Wij") {
      $0.authors.insert(.person(family: "Jansen", given: "P.", particle: nil), at: 0)
    },
    Case("Berg, J. van den (2019). *Wij* [Motie]. Tweede Kamer.", "document", "Wij") {
      $0.genre = "motie"
      $0.publisher = "Tweede Kamer"
    },
    Case("Berg, J. van den (2019). *Wij*.", "report", "Wij") { $0.genre = "handreiking" },
    Case("Berg, J. van den (2019). *Wij en …*", "report", "Wij en …"),
  ])
  func reference(test: Case) {
    let year = test.csl.issued.map { String($0.year) } ?? "z.d."
    let found = ReferenceFormat.reference(test.csl, year: year)
    #expect(Self.text(found) == test.expected)
    for (left, right) in zip(found, found.dropFirst()) {
      if case .text = left, case .text = right { Issue.record("twee teksten naast elkaar") }
    }
  }

  @Test func theYearTakesItsLetter() {
    var csl = BibliographicFields()
    csl.type = "webpage"
    csl.title = "Wij"
    csl.issued = CalendarDate(year: 2019, month: 5, day: 7)
    csl.authors = [.organisation("VNG")]
    #expect(Self.text(ReferenceFormat.reference(csl, year: "2019b")) == "VNG (2019b, 7 mei). *Wij*.")
  }
}
