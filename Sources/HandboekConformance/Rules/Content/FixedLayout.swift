/// Which documents have a fixed layout (EPUB 3.3 §8.2.2.2).
enum FixedLayout {
  static func isFixed(_ document: ContentDocument, in book: CheckedBook) -> Bool {
    guard let package = book.package, let index = package.spineIndex(ofItem: document.item) else {
      return false
    }
    let properties = package.spine[index].properties
    if properties.contains("rendition:layout-pre-paginated") { return true }
    if properties.contains("rendition:layout-reflowable") { return false }
    return package.values("rendition:layout").first?.value == "pre-paginated"
  }
}
