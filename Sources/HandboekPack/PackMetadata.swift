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
    metadata.basedOn = book.metadata.identifier
    // A part is no volume of the series, and nobody judged it.
    metadata.series = nil
    metadata.accessibilityReview = nil
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

  /// A UUID out of all that the pack is made of.
  private static func identifier(of book: Metadata, choice: PackChoice, agenda: Agenda) -> String {
    let parts =
      [
        book.identifier, book.edition, agenda.meeting, agenda.item, agenda.title, agenda.date?.iso,
        agenda.municipality,
      ]
      .map { $0 ?? "" } + choice.labels + agenda.discussion
    return NameUUID.urn(of: parts.joined(separator: "\u{1F}"))
  }
}
