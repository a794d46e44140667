extension ReadingRecord {
  /// What to keep when somebody else kept something since this reader last looked: two windows, or two machines with
  /// one home folder.
  ///
  /// Bookmarks are merged one by one, by name: what either has added, moved or taken away since then holds, and where
  /// both changed the same one, this reader's holds. Of the place and the looks there is one, the last that was kept.
  ///
  /// - Parameters:
  ///   - base: What this reader last read or kept; nil when there was nothing.
  ///   - other: What is kept now.
  public func merged(since base: ReadingRecord?, with other: ReadingRecord) -> ReadingRecord {
    let before = Self.places(base?.bookmarks ?? [])
    let own = Self.places(bookmarks)
    let theirs = Self.places(other.bookmarks)
    var merged = self
    merged.bookmarks = bookmarks.compactMap { bookmark in
      let name = bookmark.name
      if before[name] != bookmark.place { return bookmark }
      // Not touched here: as the other has it, also when that is nowhere.
      return theirs[name].map { Bookmark(name: name, place: $0) }
    }
    merged.bookmarks += other.bookmarks.filter { own[$0.name] == nil && before[$0.name] != $0.place }
    return merged
  }

  private static func places(_ bookmarks: [Bookmark]) -> [String: Locator] {
    Dictionary(bookmarks.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
  }
}
