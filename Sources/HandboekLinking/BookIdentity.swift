import HandboekDocument

/// Completes what `handboek.yml` leaves out about the book as a whole.
enum BookIdentity {
  static func complete(_ metadata: inout Metadata) {
    if metadata.identifier.isEmpty { metadata.identifier = identifier(of: metadata.title) }
    metadata.timestamp = timestamp(of: metadata.date)
  }

  /// An identifier that stays the same as long as the title does: a slug in a tag URI (RFC 4151).
  private static func identifier(of title: String) -> String {
    let slug = DutchOrder.key(title).split(separator: " ").joined(separator: "-")
    return "tag:handboek,2026:\(slug.isEmpty ? "zonder-titel" : String(slug.filter(\.isASCII)))"
  }

  /// Midnight UTC at the start of the day, in seconds since 1970; 1980-01-01 for a book without date,
  /// the earliest time that a ZIP container can hold.
  private static func timestamp(of date: CalendarDate?) -> Int {
    guard let date else { return 315_532_800 }
    let month = date.month ?? 1
    let year = month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (date.day ?? 1) - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return days * 86_400
  }
}
