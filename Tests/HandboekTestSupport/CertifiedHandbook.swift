public import HandboekDocument

extension SampleHandbook {
  /// The sample with all that `handboek.yml` can say about makers, subjects, series and accessibility.
  public static func makeCertified() -> Handbook {
    var handbook = make()
    handbook.metadata.authors = ["Ron van Wonderen", "Redactie Onrust"]
    handbook.metadata.contributors = [
      Contributor("Ron van Wonderen", as: .author, sortName: "Wonderen, Ron van"),
      Contributor("An de Boer", as: .editor, sortName: "Boer, An de"),
      Contributor("Studio Lijn", as: .illustrator),
    ]
    handbook.metadata.subjects = [
      Subject("Openbare orde"),
      Subject(
        "openbare veiligheid",
        source: Subject.Source(authority: "EuroVoc", term: "http://eurovoc.europa.eu/1234")),
    ]
    handbook.metadata.series = Series(
      "Handboeken", position: "2", kind: .series, identifier: "urn:issn:1234-5679")
    handbook.metadata.basedOn = "urn:uuid:c7ce4230-78e9-5cc6-825a-b7266c66cc41"
    handbook.metadata.accessibilityReview = review()
    return handbook
  }

  /// A review that says all that one can say.
  public static func review() -> AccessibilityReview? {
    CalendarDate("2026-09-01").map { date in
      var review = AccessibilityReview(by: "Gemeente Voorbeeld", on: date)
      review.credential = "WAS-gecertificeerd"
      review.report = "https://example.org/rapport"
      return review
    }
  }
}
