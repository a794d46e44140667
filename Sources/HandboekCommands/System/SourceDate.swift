import HandboekDocument

/// The moment that stands in time stamps of the outputs.
enum SourceDate {
  /// SOURCE_DATE_EPOCH (reproducible-builds.org), else midnight UTC of the edition's date.
  static func timestamp(
    of metadata: Metadata, environment: [String: String]
  ) throws(CommandFailure) -> Int {
    if let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty {
      guard let seconds = Int(text), CalendarDate(secondsSince1970: seconds) != nil else {
        throw CommandFailure(
          .usage, "SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970: ‘\(text)’")
      }
      return seconds
    }
    return metadata.date.map(midnight) ?? 0
  }

  /// Seconds from 1970-01-01T00:00:00Z to the start of a day; an unknown month or day is the first.
  static func midnight(of date: CalendarDate) -> Int {
    // Days from civil, in the proleptic Gregorian calendar, counted from 0000-03-01.
    let month = date.month ?? 1
    let year = month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (date.day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
