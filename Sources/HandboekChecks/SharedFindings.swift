import HandboekDiagnostics
import HandboekDocument
import Synchronization

/// What was found in the chapters of other editions of a handbook: a chapter that is equal is not checked again.
///
/// Taking the text of all chapters apart is most of the time of checking, and editions share most chapters.
public final class SharedFindings: Sendable {
  private let state = Mutex(State())

  private struct State {
    var frame: Frame?
    /// The first version of each chapter; its number does not grow with that of the editions.
    var chapters: [RecordID: Known] = [:]
  }

  private struct Known {
    var chapter: Chapter
    /// The ids of the kinds that were looked for, and what was found of each.
    var ids: [String]
    var found: [[Diagnostic]]
  }

  /// All that checks of single records know besides the record (`CheckedBook`), and of what it was made.
  private struct Frame {
    var addresses: AddressLedger
    var words: [[String]]
    var book: CheckedBook
  }

  public init() {}

  /// What checks know of the book, and whether it is what they knew when the chapters were checked that are kept.
  func frame(of book: Handbook) -> (book: CheckedBook, isShared: Bool) {
    let words = book.terms.map { [$0.id.name, $0.term, $0.abbreviation ?? ""] + $0.synonyms }
    if let known = state.withLock({ $0.frame }) {
      let isSame = known.words == words && known.addresses == book.addresses
      return isSame ? (known.book, true) : (CheckedBook(book), false)
    }
    let checked = CheckedBook(book)
    return state.withLock { state in
      // Another edition may have been faster, with other words.
      if state.frame != nil { return (checked, false) }
      state.frame = Frame(addresses: book.addresses, words: words, book: checked)
      return (checked, true)
    }
  }

  /// What each check found in a chapter; nil when it was not checked before, or says something else now.
  func found(in chapter: Chapter, _ ids: [String]) -> [[Diagnostic]]? {
    guard let known = state.withLock({ $0.chapters[chapter.id] }), known.ids == ids,
      known.chapter == chapter
    else { return nil }
    return known.found
  }

  func keep(_ found: [[Diagnostic]], in chapter: Chapter, _ ids: [String]) {
    state.withLock { state in
      if state.chapters[chapter.id] == nil {
        state.chapters[chapter.id] = Known(chapter: chapter, ids: ids, found: found)
      }
    }
  }
}
