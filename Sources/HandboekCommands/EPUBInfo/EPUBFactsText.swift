import HandboekConformance
import HandboekDiagnostics

/// The facts of an EPUB for people: one a line, with the labels in a column.
///
/// The file is hostile: nothing of it reaches the terminal that is not printable.
enum EPUBFactsText {
  static func text(_ facts: EPUBFacts, size: Int) -> String {
    var text = ""
    func line(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      let padding = String(repeating: " ", count: max(1, 18 - label.count))
      text += label + padding + PrintableText.clean(value) + "\n"
    }
    line("titel", facts.title ?? "(geen titel)")
    line("ondertitel", facts.subtitle)
    line("auteurs", names(facts.creators))
    line("medewerkers", names(facts.contributors))
    line("uitgave", facts.edition)
    line("uitgever", facts.publisher)
    line("reeks", [facts.collection, facts.collectionPosition].compactMap(\.self).joined(separator: ", "))
    line("taal", facts.languages.joined(separator: ", "))
    line("datum", facts.date)
    line("gewijzigd", facts.modified)
    line("identificatie", facts.identifier)
    line("onderwerpen", facts.subjects.joined(separator: "; "))
    line("rechten", facts.rights)
    line("omschrijving", facts.description)
    line("vorm", "EPUB" + (facts.version.isEmpty ? "" : " \(facts.version)") + ", \(ByteCount.dutch(size))")
    line("omvang", extent(facts.counts))
    let accessibility = facts.accessibility
    line("te lezen met", AccessibilityWords.dutch(accessibility.modes))
    line(
      "genoeg is", accessibility.sufficientModes.map(AccessibilityWords.sufficient).joined(separator: "; "))
    line("kenmerken", AccessibilityWords.dutch(accessibility.features))
    line("gevaren", AccessibilityWords.dutch(accessibility.hazards))
    line("voldoet aan", accessibility.conformsTo.joined(separator: ", "))
    line("volgens", accessibility.certifiers.joined(separator: ", "))
    line("toegankelijkheid", accessibility.summaries.joined(separator: " "))
    if accessibility.isEmpty { line("toegankelijkheid", "daarover zegt het boek niets") }
    if !facts.contents.isEmpty { text += "\ninhoud\n" }
    for entry in facts.contents {
      let indent = String(repeating: "  ", count: min(entry.level, 8))
      text += indent + PrintableText.clean(entry.title) + "\n"
    }
    return text
  }

  private static func names(_ names: [EPUBFacts.Name]) -> String {
    names.map(\.name).joined(separator: "; ")
  }

  private static func extent(_ counts: EPUBFacts.Counts) -> String {
    func number(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return [
      number(counts.words, "woord", "woorden"), number(counts.documents, "tekstbestand", "tekstbestanden"),
      number(counts.pictures, "beeld", "beelden"), number(counts.fonts, "lettertype", "lettertypen"),
      number(counts.media, "geluid of video", "geluiden of video’s"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
