import HandboekDocument

extension ReadableBook {
  /// Where a place of a handbook stands in the book made of it.
  func place(of place: TextPlace, in handbook: Handbook) -> BookPlace? {
    switch place {
    case .chapter(let id):
      return document(ofChapter: id, in: handbook).map { BookPlace(BookTarget(document: $0)) }
    case .section(let chapter, let heading):
      return document(ofChapter: chapter, in: handbook)
        .map { BookPlace(BookTarget(document: $0, anchor: heading)) }
    case .block(let number): return element(number.anchor)
    case .record(let id): return element(id.anchor)
    }
  }

  private func element(_ id: String) -> BookPlace? { targets(withIDs: [id]).first.map { BookPlace($0) } }

  private func document(ofChapter id: RecordID, in handbook: Handbook) -> Int? {
    guard let chapter = handbook.chapters.first(where: { $0.id == id }) else { return nil }
    return documents.firstIndex { $0.number == chapter.number }
  }
}
