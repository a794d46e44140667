import HandboekDocument
import Synchronization

/// What the files of a folder became, kept for the next time that the folder is read.
///
/// A file is recognised by its bytes, not by its time: reading the 400 files of a book costs a few
/// milliseconds, parsing them ten times that, and a time stamp of the disk can miss a change.
public final class ParseCache: Sendable {
  private struct Entry {
    var id: RecordID
    var bytes: [UInt8]
    var record: ParsedRecord
    var round: Int
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var vocabularies = Vocabularies()
    var variables: [String: String] = [:]
    var round = 0
  }

  private let state = Mutex(State())

  public init() {}

  /// Begins to read the folder again; what is not asked for until the next time is forgotten then.
  ///
  /// Words and variables of `handboek.yml` decide what a file becomes: new ones make everything stale.
  func begin(vocabularies: Vocabularies, variables: Variables) {
    state.withLock { state in
      if state.vocabularies != vocabularies || state.variables != variables.values { state.entries = [:] }
      state.vocabularies = vocabularies
      state.variables = variables.values
      state.entries = state.entries.filter { $0.value.round == state.round }
      state.round += 1
    }
  }

  /// The record of a file: the one of the last time when nothing changed, else a new one.
  func record(_ id: RecordID, _ text: SourceText, parse: () -> ParsedRecord) -> ParsedRecord {
    let known = state.withLock { $0.entries[text.file] }
    var entry =
      if let known, known.id == id, known.bytes == text.bytes {
        known
      } else {
        Entry(id: id, bytes: text.bytes, record: parse(), round: 0)
      }
    let record = entry.record
    state.withLock { state in
      entry.round = state.round
      state.entries[text.file] = entry
    }
    return record
  }

  /// How many files are kept.
  var count: Int { state.withLock { $0.entries.count } }
}
