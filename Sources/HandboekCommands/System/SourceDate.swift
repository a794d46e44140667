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
    return metadata.timestamp
  }
}
