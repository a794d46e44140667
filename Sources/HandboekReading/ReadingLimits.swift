public import HandboekContainer
internal import HandboekXML

/// The bounds on a book from outside; what is beyond them is left out and told, never waited for.
public struct ReadingLimits: Sendable, Hashable {
  /// Files, their names, their inflated bytes, and how many times larger they may become.
  public var container: ContainerLimits
  /// The bytes of one document, of the package document and of each contents.
  public var documentBytes = 16 << 20
  /// How deep elements may nest; libxml2 itself stops at 256.
  public var depth = 200
  /// The elements and texts of one document.
  public var nodes = 400_000
  /// The attributes of one tag.
  public var attributes = 256
  /// The documents of a book.
  public var documents = 20_000
  /// The entries of the contents, the landmarks or the list of pages.
  public var entries = 50_000
  /// The columns of a table.
  public var columns = 200
  /// The cells of a table; one with more is read row by row.
  public var cells = 50_000
  /// The other documents that are opened for the notes of one, and those that are kept for the next.
  public var noteFiles = 8
  /// The cells of all tables of a document; those beyond are read row by row.
  public var allCells = 500_000
  /// The characters of a title, a name or another line of metadata.
  public var lineLength = 2_000
  /// The bytes that are read from standard input.
  public var inputBytes = 256 << 20
  /// How long one document may take.
  public var time = Duration.seconds(10)

  public init() {
    container = ContainerLimits()
    // Sound and pictures make a book large, and are never inflated.
    container.totalBytes = 1 << 32
  }

  public static let standard = ReadingLimits()

  var xml: XMLLimits {
    XMLLimits(bytes: documentBytes, depth: depth, nodes: nodes, attributes: attributes)
  }
}
