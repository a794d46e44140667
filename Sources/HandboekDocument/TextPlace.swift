/// A place in a handbook that can be shown on its own.
public enum TextPlace: Sendable, Hashable {
  case chapter(RecordID)
  /// A section, named by the id of its heading.
  case section(chapter: RecordID, heading: String)
  /// A passage: `3.12`.
  case block(BlockNumber)
  case record(RecordID)
}

extension Chapter {
  /// The blocks of a section: from its heading to the next one of the same or a higher level.
  public func section(_ id: String) -> Range<Int>? {
    for (start, block) in blocks.enumerated() {
      guard case .heading(let heading) = block.content, heading.id == id else { continue }
      let end = blocks[(start + 1)...].firstIndex {
        if case .heading(let next) = $0.content { next.level <= heading.level } else { false }
      }
      return start..<(end ?? blocks.endIndex)
    }
    return nil
  }
}
