public import HandboekContainer
public import HandboekDocument
internal import HandboekXML

/// Any EPUB 2 or 3, opened as hostile input: the directory and the contents at once, each document when it
/// is asked for.
public struct EPUBBook: ReadableBook {
  public let details: BookDetails
  public let documents: [DocumentHead]
  public let contents: [BookEntry]
  public let landmarks: [BookEntry]
  public let pageList: [BookEntry]
  public let faults: [BookFault]

  /// Its files, by name.
  public let files: BookFiles

  private let container: BookContainer
  private let paths: [ContainerPath]
  private let links: BookLinks
  private let notes: NoteFiles

  /// Opens a book; throws only when nothing of it can be read.
  public init(
    _ source: ContainerSource, name: String = "", limits: ReadingLimits = .standard
  ) throws(BookError) {
    try self.init(BookFiles(source, limits: limits), name: name)
  }

  /// Opens a book of which the directory was read already.
  public init(_ files: BookFiles, name: String = "") throws(BookError) {
    self.files = files
    var opener = BookOpener(files, name: name)
    opener.open()
    details = opener.package.details
    documents = opener.links.heads
    contents = opener.contents.entries
    landmarks = opener.contents.landmarks
    pageList = opener.contents.pages
    faults = opener.faults
    container = opener.container
    paths = opener.paths
    links = opener.links
    notes = NoteFiles(container)
    if documents.isEmpty { throw .noText }
  }

  public func document(_ index: Int) -> BookDocument { read(index, links) }

  public func words(_ index: Int) -> BookDocument { read(index, nil) }

  private func read(_ index: Int, _ links: BookLinks?) -> BookDocument {
    guard documents.indices.contains(index) else { return BookDocument(title: "") }
    let head = documents[index]
    // Who asks for words only, as a search does, finds those of notes where they stand.
    return DocumentReader(
      container: container, links: links, details: details, notes: links == nil ? nil : notes
    ).read(head, path: paths[index])
  }

  public func targets(withIDs ids: [String]) -> [BookTarget] {
    var found: [BookTarget] = []
    for index in documents.indices {
      // An id that the bytes do not hold, the document does not hold; this costs no parsing.
      let bytes = container.text(at: paths[index]).bytes
      let likely = ids.filter { ByteSearch.contains(bytes, Array($0.utf8)) }
      if likely.isEmpty { continue }
      let anchors = Set(document(index).anchors.map(\.id))
      found += likely.filter(anchors.contains).map { BookTarget(document: index, anchor: $0) }
    }
    return found
  }
}

/// Why nothing of a book can be read.
public enum BookError: Error, Sendable, Hashable {
  /// It is no ZIP container, or one that is cut off.
  case notABook
  /// Its container is of a kind that cannot be read; in Dutch.
  case unreadable(String)
  /// There is no text in it.
  case noText
}
