import HandboekContainer
import HandboekDocument
import HandboekReading
import HandboekTestSupport
import Testing

@testable import HandboekSearch

/// What `zoek` prints as a place, `lees` opens: in every odd book of the corpus.
struct SearchPlaceTests {
  @Test func everyPlaceOpensItsDocument() async throws {
    var count = 0
    for corpusCase in BookCorpus.cases {
      guard let book = try? EPUBBook(ContainerSource(try CorpusBuilder.build(corpusCase)), name: "boek")
      else {
        continue
      }
      let texts = await BookSearch(book, catalogue: nil).read()
      for (index, text) in texts.enumerated() {
        // A book of many pages is no odder than one of a few.
        for unit in text.units.prefix(index < 20 ? 50 : 1) {
          count += 1
          guard case .found(let place) = book.resolve(unit.place) else {
            Issue.record("\(corpusCase): ‘\(unit.place)’ opent niet")
            continue
          }
          #expect(place.target.document == index, "\(corpusCase): \(unit.place)")
          let document = book.document(place.target.document)
          if let anchor = place.target.anchor {
            #expect(document.passage(anchor)?.isEmpty == false, "\(corpusCase): \(unit.place)")
          }
        }
      }
    }
    #expect(count > 300)
  }

  /// Leaving out where links lead leaves out nothing else: words, notes and anchors are the same.
  @Test func wordsAreThoseOfTheDocument() throws {
    var notes = 0
    var others = 0
    for corpusCase in BookCorpus.cases {
      guard let book = try? EPUBBook(ContainerSource(try CorpusBuilder.build(corpusCase)), name: "boek")
      else { continue }
      for index in book.documents.indices.prefix(20) {
        let whole = book.document(index)
        let words = book.words(index)
        // What could not be read is told to a reader, and is no text of the book.
        let told = whole.blocks.count - words.blocks.count
        #expect(told == (Self.hasNotice(whole) ? 1 : 0), "\(corpusCase) \(index)")
        let text = whole.blocks.dropFirst(told).map(Self.text)
        #expect(words.blocks.map(Self.text) == text, "\(corpusCase) \(index)")
        // Notes of other documents are found there, and are not read twice.
        let own = whole.footnotes.filter { note in words.footnotes.contains { $0.number == note.number } }
        #expect(words.footnotes.map { $0.blocks.map(Self.text) } == own.map { $0.blocks.map(Self.text) })
        #expect(words.footnotes.map(\.referenceCount) == own.map(\.referenceCount))
        others += whole.footnotes.count - own.count
        #expect(words.anchors.map(\.id) == whole.anchors.map(\.id))
        #expect(
          words.anchors.map { $0.blocks.lowerBound + told } == whole.anchors.map(\.blocks.lowerBound))
        notes += words.footnotes.count
      }
    }
    #expect(notes > 10)
    #expect((5...20).contains(others))
  }

  private static func hasNotice(_ document: BookDocument) -> Bool {
    guard case .callout(let callout)? = document.blocks.first?.content else { return false }
    return callout.title.plainText == "Niet alles is te lezen"
  }

  private static func text(_ block: Block) -> [UInt8] {
    var builder = SearchTextBuilder()
    builder.passage(.page, "", number: nil, block)
    return builder.text.bytes
  }
}
