import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekReading
import Testing

@testable import HandboekSearch

/// What `zoek` prints as a place, `lees` opens: in the EPUB of the real book.
@Suite struct SearchPlacesTests {
  /// A book with every document opened, so that thousands of places are looked up in a moment.
  private struct Opened: ReadableBook {
    let details: BookDetails
    let documents: [DocumentHead]
    let contents: [BookEntry]
    let landmarks: [BookEntry]
    let pageList: [BookEntry]
    let faults: [BookFault] = []
    let opened: [BookDocument]
    let anchors: [String: [BookTarget]]

    init(_ book: EPUBBook) {
      details = book.details
      documents = book.documents
      contents = book.contents
      landmarks = book.landmarks
      pageList = book.pageList
      opened = book.documents.indices.map(book.document)
      var anchors: [String: [BookTarget]] = [:]
      for (index, document) in opened.enumerated() {
        for id in Set(document.anchors.map(\.id)) {
          anchors[id, default: []].append(BookTarget(document: index, anchor: id))
        }
      }
      self.anchors = anchors
    }

    func document(_ index: Int) -> BookDocument { opened[index] }
    func targets(withIDs ids: [String]) -> [BookTarget] { ids.flatMap { anchors[$0] ?? [] } }
  }

  @Test func everyPlaceOpens() async throws {
    let bytes = try await EPUBWriter.write(try await RealBook.linked())
    let epub = try EPUBBook(ContainerSource(bytes))
    let book = Opened(epub)
    let catalogue = try #require(epub.files.bytes(of: "catalogus.json"))
    var places: Set<String> = []
    for text in await BookSearch(book, catalogue: catalogue).read() {
      places.formUnion(text.units.map(\.place))
    }
    #expect(places.count > 1_000)
    // A section deep in a chapter is named by its number, as readers see it.
    #expect(places.contains { $0.split(separator: ".").count == 3 && !$0.contains("#") })
    for place in places.sorted() {
      guard case .found(let found) = book.resolve(place) else {
        Issue.record("‘\(place)’ opent niet")
        continue
      }
      if let anchor = found.target.anchor {
        #expect(book.opened[found.target.document].passage(anchor)?.isEmpty == false, "\(place)")
      }
    }
  }
}
