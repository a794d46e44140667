import HandboekDocument
import HandboekPlainText

/// The documents that were opened last, and the texts that were laid out last.
///
/// Neither is ever more than a few: reading one chapter costs the same in a thick book.
struct Shelf: Sendable {
  private let book: any ReadableBook
  private var documents: [(index: Int, document: BookDocument)] = []
  private var texts: [(index: Int, options: TraceOptions, text: ReaderText)] = []
  private static let capacity = 6

  init(_ book: any ReadableBook) { self.book = book }

  /// An opened document.
  mutating func document(_ index: Int) -> BookDocument {
    if let found = documents.first(where: { $0.index == index }) { return found.document }
    let document = book.document(index)
    if documents.count == Self.capacity { documents.removeFirst() }
    documents.append((index, document))
    return document
  }

  /// A document, laid out.
  mutating func text(_ index: Int, _ options: TraceOptions) -> ReaderText {
    if let found = texts.first(where: { $0.index == index && $0.options == options }) { return found.text }
    let text = ReaderText(PlainTextWriter.traced(document(index), options))
    if texts.count == Self.capacity { texts.removeFirst() }
    texts.append((index, options, text))
    return text
  }
}
