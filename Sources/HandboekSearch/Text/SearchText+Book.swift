import HandboekDocument

/// The documents of a book of anybody, and what `handboek lees` calls places in them.
struct BookTexts: Sendable {
  let book: any ReadableBook
  /// Where the contents lead to by number, in small letters: "3.b" opens that section.
  private let sections: [String: BookTarget]
  /// The last names of files that more than one document has.
  private let sharedNames: Set<String>

  init(_ book: any ReadableBook) {
    self.book = book
    sections = Dictionary(
      book.entries.compactMap { entry in
        entry.target.flatMap { target in entry.number.map { ($0.lowercased(), target) } }
      }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    sharedNames = Set(book.documents.map { Self.lastName($0.id.name) }.filter { !seen.insert($0).inserted })
  }

  private static func lastName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name of the file of a document, without its folder when no other is called so.
  private func file(_ index: Int) -> String {
    let path = book.documents[index].id.name
    let name = Self.lastName(path)
    return sharedNames.contains(name) ? path : name
  }

  /// A document: itself, its sections, its passages with their notes.
  func text(_ index: Int) -> SearchText {
    let document = book.words(index)
    let head = book.documents[index]
    let number = head.number.map(String.init)
    let kind: RecordKind = number == nil ? .page : .chapter
    let file = file(index)
    let start = number ?? file
    var builder = SearchTextBuilder(notes: document.footnotes)
    builder.unit(kind, start, number: number, level: 1)
    builder.field(.title, document.title)
    // Only for what has no number: looking them all up was a thirtieth of a search in a book of our own.
    var known: [Int: String]?
    func anchored(_ position: Int) -> String? {
      let anchors = known ?? Self.anchors(of: document)
      known = anchors
      return anchors[position].map { "\(file)#\($0)" }
    }
    // In a book of our own what has no number is no text of the author: lists of where it is mentioned.
    let isNumbered = document.blocks.contains { $0.number != nil }
    var place = start
    for (position, block) in document.blocks.enumerated() {
      if case .heading(let heading) = block.content {
        place =
          heading.number.flatMap { isPlace($0, of: document, index) ? $0 : nil } ?? anchored(position)
          ?? place
        if heading.level == 1, heading.content.plainText == document.title { continue }
        builder.heading(
          kind, place, number: heading.number, level: max(2, heading.level), heading.content)
      } else if let label = block.number?.label {
        builder.passage(kind, label, number: label, block)
      } else if !isNumbered {
        builder.passage(kind, anchored(position) ?? place, number: nil, block)
      }
    }
    var text = builder.text
    text.isDamaged = document.faults.contains { $0.severity == .error }
    return text
  }

  /// Whether `handboek lees` opens a section of a document by this number.
  private func isPlace(_ number: String, of document: BookDocument, _ index: Int) -> Bool {
    if let target = sections[number.lowercased()] { return target.document == index }
    guard let chapter = book.documents[index].number, number.hasPrefix("\(chapter).") else { return false }
    return document.heading(numbered: number) != nil
  }

  /// The ids that open just one block, by its position.
  private static func anchors(of document: BookDocument) -> [Int: String] {
    var found: [Int: String] = [:]
    var seen: Set<String> = []
    for anchor in document.anchors where seen.insert(anchor.id).inserted {
      let isBlock = anchor.blocks.count == 1 && anchor.item == nil && anchor.note == nil
      if isBlock, found[anchor.blocks.lowerBound] == nil { found[anchor.blocks.lowerBound] = anchor.id }
    }
    return found
  }
}

extension BookTexts {
  /// The documents that hold text of the author in a book that handboek made; the records are in its catalogue.
  var ownDocuments: [Int] {
    book.documents.indices.filter { index in
      let name = Self.lastName(book.documents[index].id.name)
      return book.documents[index].number != nil || name.hasPrefix("pagina-") || name == "colofon.xhtml"
    }
  }
}
