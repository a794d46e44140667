import HandboekDocument

/// The date of a reference (APA 7 §9.14).
enum ReferenceDate {
  /// What stands between brackets: "2021, 17 december", "2019a", "z.d.-b".
  static func label(_ csl: BibliographicFields, year: String) -> String {
    guard let date = shown(csl), date.month != nil else { return year }
    let dayAndMonth = date.dutch.split(separator: " ").dropLast().joined(separator: " ")
    return "\(year), \(dayAndMonth)"
  }

  /// The date as far as the type of work shows it.
  static func shown(_ csl: BibliographicFields) -> CalendarDate? {
    guard let issued = csl.issued else { return nil }
    let isDated = datedTypes.contains(csl.type) || csl.genre?.lowercased() == "persbericht"
    return isDated ? issued : CalendarDate(year: issued.year)
  }

  /// Types that appear more often than once a year (APA 7 §9.14).
  private static let datedTypes: Set<String> = [
    "article-magazine", "article-newspaper", "webpage", "post", "post-weblog", "speech", "interview",
    "broadcast", "motion_picture", "paper-conference",
  ]
}
