import HandboekDocument

/// Completes what `handboek.yml` leaves out about the book as a whole.
enum BookIdentity {
  static func complete(_ metadata: inout Metadata) {
    if let edition = metadata.localEdition {
      // A book of its own: reading systems keep it apart from the handbook.
      metadata.identifier = edition.identifier ?? identifier(of: "\(metadata.title) \(edition.id)")
      metadata.edition = [
        metadata.edition, "editie voor \(edition.name)\(edition.isExample ? " (voorbeeld)" : "")",
      ]
      .compactMap { $0 }.joined(separator: ", ")
    } else if metadata.identifier.isEmpty {
      metadata.identifier = identifier(of: metadata.title)
    }
    // Without a date: 1980-01-01, the earliest time that a ZIP container can hold.
    metadata.timestamp = metadata.date?.secondsSince1970 ?? 315_532_800
  }

  /// An identifier that stays the same as long as the title does: a slug in a tag URI (RFC 4151).
  private static func identifier(of title: String) -> String {
    let slug = DutchOrder.key(title).split(separator: " ").joined(separator: "-")
    return "tag:handboek,2026:\(slug.isEmpty ? "zonder-titel" : String(slug.filter(\.isASCII)))"
  }
}
