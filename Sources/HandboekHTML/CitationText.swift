import HandboekDocument

/// The words of a citation in author-year form (APA 7 §8.11), apart from their markup.
enum CitationText {
  /// What stands in the place of a reference that does not exist.
  static func broken(_ item: CitationItem) -> String { "[publicatie ‘\(item.publication)’ ontbreekt]" }

  /// The locator after its comma, or nothing.
  static func locator(_ item: CitationItem) -> String {
    item.suffix.isEmpty ? "" : ", \(item.suffix)"
  }

  /// Whether a bracket was opened that must be closed.
  static func closes(_ citation: Citation) -> Bool {
    guard citation.isNarrative else { return true }
    guard let first = citation.items.first else { return false }
    return first.isResolved && !first.author.isEmpty
  }
}
