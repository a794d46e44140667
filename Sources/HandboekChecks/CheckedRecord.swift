import HandboekDocument

/// What the checks of single records need to know about the book; worked out once, then only read.
struct CheckedBook: Sendable {
  let addresses: AddressLedger
  /// The words of the glossary, in all their forms.
  let terms: TermForms

  init(_ book: Handbook) {
    addresses = book.addresses
    terms = TermForms(book.terms)
  }
}

/// A record with its running text taken apart, for all checks that look at single records.
///
/// Taking it apart for each check anew took two thirds of the time of checking (2.8 s of CPU for a book of
/// 2.8 million words).
final class CheckedRecord {
  let record: any TextRecord
  /// The stretches of running text, each with its words.
  let passages: [ProsePassage]
  /// How easy it reads.
  private(set) lazy var readability = Readability(passages)

  init(_ record: any TextRecord) {
    self.record = record
    passages = ProsePassage.all(in: record.text)
  }

  var file: String { record.file }

  /// The chapter that it is, when that is in Dutch.
  var dutchChapter: Chapter? {
    guard let chapter = record as? Chapter, chapter.language.text.hasPrefix("nl") else { return nil }
    return chapter
  }

  /// The reading ease of a chapter in Dutch that is long enough to measure.
  var dutchReadability: Readability? {
    guard dutchChapter != nil, readability.words >= 100 else { return nil }
    return readability
  }
}
