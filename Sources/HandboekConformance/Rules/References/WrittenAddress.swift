/// An address anywhere in a book: in the package document, a document or a style sheet.
struct WrittenAddress {
  var text: String
  var url: ContentURL
  var place: Place

  /// Every address, those of the package document first.
  static func all(in book: CheckedBook) -> [WrittenAddress] {
    var found: [WrittenAddress] = []
    if let package = book.package {
      let markup = package.markup
      for element in markup.elements where ["item", "link", "reference"].contains(element.name) {
        guard let text = element["href"] else { continue }
        found.append(
          WrittenAddress(
            text: text, url: ContentURL(text, in: markup.path), place: markup.place(element, "href")))
      }
    }
    return found
      + book.references.map { WrittenAddress(text: $0.text, url: $0.url, place: $0.place) }
  }
}
