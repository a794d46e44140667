import HandboekDocument
import Testing

@testable import HandboekLinking

/// References in APA 7 form; the expected texts are worked out from its chapters 9 and 10.
struct ReferenceFormatTests {
  private func reference(
    _ authors: [BibliographicFields.Name], _ title: String, _ year: String = "2019",
    _ change: (inout BibliographicFields) -> Void = { _ in }
  ) -> String {
    var fields = BibliographicFields()
    fields.type = "report"
    fields.title = title
    fields.authors = authors
    change(&fields)
    // Stars stand for slanted text, so that both words and type are compared.
    return ReferenceFormat.reference(fields, year: year).map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let content): "*\(content.plainText)*"
      case .link(let link): "<\(link.content.plainText)>"
      default: "?"
      }
    }.joined()
  }

  @Test func reportsByPeople() {
    #expect(reference([person("Wonderen", "Ron", "van")], "Titel") == "Wonderen, R. van (2019). *Titel*.")
    #expect(
      reference([person("Wonderen", "Ron", "van"), person("Berg", "Gert", "van den")], "Titel")
        == "Wonderen, R. van, & Berg, G. van den (2019). *Titel*.")
    #expect(
      reference([person("A", "X"), person("B"), person("C", "Jan-Willem")], "Titel")
        == "A, X., B, & C, J.-W. (2019). *Titel*.")
  }

  @Test func twentyOneAuthorsAreCutAfterNineteen() {
    let names = (1...21).map { person("N\($0)") }
    let text = reference(names, "Titel")
    #expect(text.hasPrefix("N1, N2, "))
    #expect(text.contains("N19, … N21 (2019)"))
    #expect(!text.contains("N20"))
  }

  @Test func theTitleComesFirstWithoutAuthor() {
    #expect(reference([], "Titel", "z.d.") == "*Titel*. (z.d.).")
  }

  @Test func aTitleMayEndItself() {
    #expect(reference([.organisation("ESS")], "Wat werkt?") == "ESS (2019). *Wat werkt?*")
    #expect(reference([.organisation("ESS")], "Moet dat nou zo?!") == "ESS (2019). *Moet dat nou zo?!*")
  }

  @Test func aPublisherIsNamedUnlessItIsTheAuthor() {
    #expect(reference([person("Witte", "R.")], "T") { $0.publisher = "ESS" } == "Witte, R. (2019). *T*. ESS.")
    #expect(reference([.organisation("ESS")], "T") { $0.publisher = "ESS" } == "ESS (2019). *T*.")
  }

  @Test func articlesAreUprightWithASlantedJournal() {
    let text = reference([person("Hoek", "Anneke", "van")], "Omgaan met onrust", "2009") {
      $0.type = "article-journal"
      $0.containerTitle = "Secondant"
      $0.volume = "23"
      $0.issue = "1"
      $0.page = "12-15"
      $0.publisher = "CCV"
    }
    #expect(text == "Hoek, A. van (2009). Omgaan met onrust. *Secondant*, *23*(1), 12–15.")
  }

  @Test func versionsNumbersAndSeriesStandBehindTheTitle() {
    #expect(reference([.organisation("X")], "T") { $0.version = "2.0" } == "X (2019). *T* (versie 2.0).")
    #expect(reference([.organisation("X")], "T") { $0.issue = "1" } == "X (2019). *T* (nr. 1).")
    #expect(
      reference([.organisation("X")], "T") {
        $0.type = "document"
        $0.genre = "kamerbrief"
        $0.number = "Kamerstuk 29 754, nr. 667"
      } == "X (2019). *T* (Kamerstuk 29 754, nr. 667) [Kamerbrief].")
  }

  @Test func addressesComeLastAndADOIGoesBeforeAURL() {
    #expect(
      reference([.organisation("X")], "T") { $0.url = "https://voorbeeld.nl/a" }
        == "X (2019). *T*. <https://voorbeeld.nl/a>")
    #expect(
      reference([.organisation("X")], "T") {
        $0.url = "https://voorbeeld.nl/a"
        $0.doi = "10.1000/1"
      } == "X (2019). *T*. <https://doi.org/10.1000/1>")
  }

  @Test func aDayBelongsToAMagazineNotToAReport() {
    let date = CalendarDate(year: 2021, month: 12, day: 17)
    #expect(
      reference([.organisation("X")], "T", "2021") {
        $0.type = "webpage"
        $0.issued = date
      } == "X (2021, 17 december). *T*.")
    #expect(reference([.organisation("X")], "T", "2021") { $0.issued = date } == "X (2021). *T*.")
  }
}
