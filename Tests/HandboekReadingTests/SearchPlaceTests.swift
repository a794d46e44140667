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
}
