import HandboekDocument

/// Completes what `handboek.yml` leaves out about the book as a whole.
enum BookIdentity {
  static func complete(_ metadata: inout Metadata) {
    if metadata.identifier.isEmpty { metadata.identifier = metadata.derivedIdentifier }
    // Without a date: 1980-01-01, the earliest time that a ZIP container can hold.
    metadata.timestamp = metadata.date?.secondsSince1970 ?? 315_532_800
  }
}
