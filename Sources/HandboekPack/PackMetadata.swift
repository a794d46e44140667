import HandboekDocument

/// The cover block of a pack: meeting, item, municipality, and where it was taken from.
enum PackMetadata {
  static func make(of book: Handbook, choice: PackChoice, agenda: Agenda) -> Metadata {
    var metadata = book.metadata
    metadata.title = title(of: agenda, book: book.metadata.title)
    metadata.subtitle = subtitle(of: agenda)
    metadata.description = "Een keuze uit ‘\(book.metadata.title)’, met de nummers van het handboek."
    metadata.edition =
      "Uit: \(book.metadata.title)"
      + (book.metadata.edition.map { ", \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? "")
    metadata.identifier = identifier(of: book.metadata, choice: choice, agenda: agenda)
    return metadata
  }

  private static func title(of agenda: Agenda, book: String) -> String {
    let item = agenda.item.map { "Agendapunt \($0)" }
    return switch (item, agenda.title) {
    case (let item?, let title?): "\(item): \(title)"
    case (let item?, nil): item
    case (nil, let title?): title
    case (nil, nil): "Raadsstuk uit \(book)"
    }
  }

  /// "Raadsvergadering · 12 maart 2027 · gemeente Voorbeeld"; a date that the meeting's name has is said once.
  private static func subtitle(of agenda: Agenda) -> String? {
    var parts: [String] = []
    if let meeting = agenda.meeting { parts.append(meeting) }
    if let date = agenda.date?.dutch, agenda.meeting?.contains(date) != true { parts.append(date) }
    if let municipality = agenda.municipality {
      let isNamed = municipality.lowercased().hasPrefix("gemeente")
      parts.append(isNamed ? municipality : "gemeente \(municipality)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// A UUID of version 8 (RFC 9562 §5.8) out of all that the pack is made of.
  private static func identifier(of book: Metadata, choice: PackChoice, agenda: Agenda) -> String {
    let parts =
      [
        book.identifier, book.edition, agenda.meeting, agenda.item, agenda.title, agenda.date?.iso,
        agenda.municipality,
      ]
      .map { $0 ?? "" } + choice.labels + agenda.discussion
    let bytes = Array(parts.joined(separator: "\u{1F}").utf8)
    // FNV-1a with two different starts; a name, no protection.
    let high = hash(bytes, from: 0xCBF2_9CE4_8422_2325) & ~0xF000 | 0x8000
    let low = hash(bytes, from: 0x6C62_272E_07BB_0142) & ~(3 << 62) | (2 << 62)
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = "urn:uuid:"
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.append(digit)
    }
    return text
  }

  private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
