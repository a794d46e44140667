import HandboekContainer
import HandboekXML

/// The bounds on a document from outside; beyond them it is refused, or what is too much is left out and told.
public struct DocumentLimits: Sendable {
  /// The largest part of a document, or page, in bytes.
  public var partBytes = 32 << 20
  /// How many elements and texts one part may hold; also how many attributes.
  public var nodes = 500_000
  /// How many parts a document may hold.
  public var parts = 5_000
  /// The bytes of all parts together, inflated.
  public var totalBytes = 512 << 20
  /// How many times larger than in the file a part of over a megabyte may be.
  public var ratio = 250
  /// The largest picture, in bytes; the same as a handbook allows.
  public var pictureBytes = 20 << 20
  /// How many pictures are taken over.
  public var pictures = 1_000
  /// The bytes of all pictures together; they are held until everything is written.
  public var allPicturesBytes = 192 << 20
  /// How deep lists, quotes and tables may be nested; the rest becomes plain paragraphs.
  public var depth = 24
  /// How many columns a table may have.
  public var columns = 150
  /// How many findings of one kind are told one by one.
  public var findings = 200

  public static let standard = DocumentLimits()

  public init() {}

  var container: ContainerLimits {
    var limits = ContainerLimits()
    limits.entries = parts
    limits.entryBytes = partBytes
    limits.totalBytes = totalBytes
    limits.ratio = ratio
    return limits
  }

  var xml: XMLLimits { XMLLimits(bytes: partBytes, nodes: nodes) }
}
