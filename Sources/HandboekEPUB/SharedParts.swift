import HandboekContainer
import HandboekDocument
import Synchronization

/// Files of books that were made before, for the next book in which they are the same.
///
/// Compressing costs most of the time of making an EPUB, and the editions of one handbook differ in few files.
/// Two files are the same when all their bytes are, so a book made with it has the bytes of one made without.
public final class SharedParts: Sendable {
  /// A file as it goes into the container, and what its content asks the package to tell.
  struct Part: Sendable {
    var bytes: [UInt8]
    var entry: ZIPEntry
    var properties: [String]
    /// What it was rendered from; nil for what is made of more than records of one kind.
    var source: Source?
  }

  /// Linked records and all else that their rendering depends on.
  struct Source: Sendable {
    var origin: EPUBItem.Origin
    var frame: Frame

    /// Whether rendering gives the same: then the file need not be rendered again.
    func givesTheSame(as other: Source) -> Bool {
      frame.givesTheSame(as: other.frame) && origin == other.origin
    }
  }

  /// What `HTMLRenderer` knows besides the records that it writes.
  struct Frame: Sendable {
    private let links: EPUBLinkProvider
    private let vocabularies: Vocabularies
    private let language: LanguageTag
    /// Whether there are marks that depend on more than the records.
    private let hasMarks: Bool

    init(_ handbook: Handbook, links: EPUBLinkProvider) {
      self.links = links
      vocabularies = handbook.vocabularies
      language = handbook.metadata.language
      hasMarks = handbook.changes != nil || handbook.pagination != nil
    }

    func givesTheSame(as other: Frame) -> Bool {
      !hasMarks && !other.hasMarks && language == other.language && vocabularies == other.vocabularies
        && links.agrees(with: other.links)
    }
  }

  /// How many versions of a file are kept: most editions agree, and memory must not grow with their number.
  ///
  /// A chapter that lists offers of a few themes has as many versions as there are combinations of these. With room
  /// for three, six that take turns push each other out: a fifth of the time of 342 made-up editions.
  private static let versions = 8

  /// The last used versions of each file, by its path in the container.
  private let kept = Mutex<[String: [Part]]>([:])

  public init() {}

  /// The file that would come out the same as before; nil when there is none.
  func part(_ path: ContainerPath, from source: Source) -> Part? {
    let known = kept.withLock { $0[path.text] ?? [] }
    return known.first { $0.source.map { $0.givesTheSame(as: source) } ?? false }
  }

  /// The file as it was made before; nil when it was not.
  func part(_ path: ContainerPath, _ bytes: [UInt8]) -> Part? {
    // Outside the lock: comparing takes as long as reading both.
    let known = kept.withLock { $0[path.text] ?? [] }
    guard let index = known.firstIndex(where: { $0.bytes == bytes }) else { return nil }
    if index > 0 { use(known[index], path) }
    return known[index]
  }

  /// Puts a version in front; the one that was not used longest falls off.
  func use(_ part: Part, _ path: ContainerPath) {
    kept.withLock { kept in
      var versions = kept[path.text] ?? []
      versions.removeAll { $0.entry == part.entry }
      versions.insert(part, at: 0)
      kept[path.text] = Array(versions.prefix(Self.versions))
    }
  }
}
