import HandboekDocument

/// Completes what `handboek.yml` leaves out about the book as a whole.
enum BookIdentity {
  static func complete(_ metadata: inout Metadata) {
    if metadata.identifier.isEmpty { metadata.identifier = metadata.derivedIdentifier }
    if let edition = metadata.localEdition { become(edition, &metadata) }
    // Without a date: 1980-01-01, the earliest time that a ZIP container can hold.
    metadata.timestamp = metadata.date?.secondsSince1970 ?? 315_532_800
  }

  /// Makes it a book of its own, that names the handbook it comes from: reading systems keep the two apart.
  private static func become(_ edition: LocalEdition, _ metadata: inout Metadata) {
    metadata.basedOn = metadata.identifier
    metadata.identifier = edition.identifier ?? NameUUID.urn(of: "\(metadata.identifier)/\(edition.id)")
    metadata.edition = [
      metadata.edition, "editie voor \(edition.name)\(edition.isExample ? " (voorbeeld)" : "")",
    ]
    .compactMap { $0 }.joined(separator: ", ")
    // Nobody judged what the edition adds and changes.
    metadata.accessibilityReview = nil
  }
}
