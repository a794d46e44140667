import HandboekConformance
import HandboekDocument
import HandboekReading

extension EPUBFacts {
  /// What is known of a book that only a forgiving reader can open.
  init(reading book: EPUBBook) async {
    self.init()
    let details = book.details
    version = details.version ?? ""
    title = details.title
    subtitle = details.subtitle
    creators = details.authors.map { Name(name: $0) }
    languages = [details.language?.text].compactMap(\.self)
    identifier = details.identifier
    publisher = details.publisher
    date = details.date
    description = details.description
    rights = details.rights
    counts.files = book.files.count
    counts.documents = book.documents.count { $0.isLinear }
    for index in book.documents.indices {
      counts.words += Self.wordCount(book.words(index).blocks.plainText)
    }
    addContents(of: book)
  }

  /// Takes the contents as a reader sees them.
  mutating func addContents(of book: EPUBBook) {
    let all = Self.flat(book.contents, level: 1, book)
    contents = Array(all.prefix(Self.listLimit))
    isTruncated = isTruncated || all.count > Self.listLimit
  }

  private static func flat(_ entries: [BookEntry], level: Int, _ book: EPUBBook) -> [Entry] {
    entries.flatMap { entry in
      let address = entry.target.map { target in
        book.documents[target.document].id.name + (target.anchor.map { "#" + $0 } ?? "")
      }
      return [Entry(level: level, title: entry.title, address: address)]
        + flat(entry.children, level: level + 1, book)
    }
  }
}
