/// The media overlays of a book with the documents that they read aloud (EPUB 3.3 §9).
struct Overlay {
  let document: ContentDocument
  let id: String
  /// The paths of the documents that the overlay refers to.
  let texts: Set<String>

  static func all(in book: CheckedBook) -> [Overlay] {
    guard let package = book.package else { return [] }
    return book.documents.filter { $0.kind == .overlay }.map { document in
      let path = document.markup.path
      let texts = book.references.filter { $0.source == path && $0.role == .overlayText }.compactMap(
        \.url.path)
      return Overlay(document: document, id: package.items[document.item].id ?? "", texts: Set(texts))
    }
  }
}
