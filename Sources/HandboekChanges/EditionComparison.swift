public import HandboekDocument

/// Compares the handbook that is being made with an earlier edition of it.
public enum EditionComparison {
  /// The changes; the same for the same two editions.
  public static func changes(in book: Handbook, since earlier: Edition) async throws(EditionError) -> Changes
  {
    let now = try await Edition(of: book, besides: earlier)
    try check(earlier.metadata, against: now.metadata)
    var changes = Changes(earlier: earlier.metadata.name)
    var texts = TextComparison(earlier.chapters, now.chapters)
    texts.compare()
    for (index, found) in texts.changes.enumerated() where !found.isEmpty || !found.renumbered.isEmpty {
      changes.chapters[now.chapters[index].id] = found
    }
    compareRecords(earlier.records, now.records, into: &changes)
    return changes
  }

  /// Whether the two are editions of one book, in the right order.
  private static func check(_ old: EditionMetadata, against new: EditionMetadata) throws(EditionError) {
    guard old.identifier == new.identifier else { throw .otherBook(old.title) }
    if old.edition == new.edition, old.date == new.date { throw .sameEdition(old.name) }
    if let before = old.date, let now = new.date, before > now { throw .laterEdition(old.name) }
  }

  /// Records keep their names, so a new name is a new record.
  private static func compareRecords(
    _ old: [EditionRecord], _ new: [EditionRecord], into changes: inout Changes
  ) {
    let before = Dictionary(old.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
    for record in new {
      guard let digest = before[record.id] else {
        changes.records[record.id] = .new
        continue
      }
      if digest != record.digest { changes.records[record.id] = .changed }
    }
    let now = Set(new.map(\.id))
    changes.withdrawn = old.filter { !now.contains($0.id) && !ChangesPage.isOwn($0.id) }.map {
      WithdrawnRecord($0.id, title: $0.title)
    }
  }
}
