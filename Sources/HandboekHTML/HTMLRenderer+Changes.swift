import HandboekDocument
import HandboekXML

/// Marks of what differs from an earlier edition: always a word, and a line whose form differs too.
extension HTMLRenderer {
  /// Marks what stands in a chapter from here on.
  mutating func mark(_ chapter: ChapterChanges) {
    chapterChanges = chapter
    withdrawnPassages = chapter.withdrawnByPosition
  }

  /// The classes of something marked, with a space in front; none without a change.
  static func classes(_ change: Change?) -> String {
    switch change {
    case nil: ""
    case .new?: " veranderd nieuw"
    case .changed?: " veranderd anders"
    case .moved?: " veranderd verplaatst"
    }
  }

  /// The classes of a record.
  func changeClasses(_ id: RecordID) -> String { Self.classes(changes?.records[id]) }

  /// Writes the word that says what changed.
  func mark(_ change: Change, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "wijziging")
      writer.text(change.label)
    }
    writer.text(" ")
  }

  /// Writes the word for a record, on a line of its own under its title.
  func changeLine(_ id: RecordID, into writer: inout XMLWriter) {
    if let change = changes?.records[id] { changeLine(change.label, into: &writer) }
  }

  func changeLine(_ text: String, into writer: inout XMLWriter) {
    writer.element("p") { writer in
      writer.attribute("class", "wijziging")
      writer.text(text)
    }
    writer.newline()
  }

  /// Writes what stood at a place between passages and is gone.
  func withdrawn(_ position: WithdrawnPassage.Position, into writer: inout XMLWriter) {
    let gone = withdrawnPassages[position] ?? []
    withdrawn(gone.map { "\($0.label) ‘\($0.words)’" }, into: &writer)
  }

  /// Writes which records of a kind are gone, at the start of their list.
  func withdrawn(_ kind: RecordKind, into writer: inout XMLWriter) {
    withdrawn(changes?.withdrawn(kind).map(\.title) ?? [], into: &writer)
  }

  private func withdrawn(_ names: [String], into writer: inout XMLWriter) {
    if names.isEmpty { return }
    writer.element("p") { writer in
      writer.attribute("class", "vervallen")
      writer.element("span") { writer in
        writer.attribute("class", "wijziging")
        writer.text("vervallen")
      }
      writer.text(" " + names.joined(separator: "; "))
    }
    writer.newline()
  }
}
