/// What an EPUB says about itself, and what is in it: EPUB 3 and EPUB 2, as hostile input.
///
/// Nothing is judged here (that is `EPUBChecker`'s work), and every text is as the file has it but bounded: who shows
/// it must make it printable.
public struct EPUBFacts: Sendable, Hashable {
  /// A person or body with what it did.
  public struct Name: Sendable, Hashable {
    public var name: String
    /// Codes such as `aut` (MARC relators).
    public var roles: [String] = []
    public var sortName: String?

    package init(name: String, roles: [String] = [], sortName: String? = nil) {
      self.name = name
      self.roles = roles
      self.sortName = sortName
    }
  }

  /// The accessibility metadata (EPUB Accessibility 1.1 §2), in the words of schema.org.
  public struct Accessibility: Sendable, Hashable {
    public var modes: [String] = []
    public var sufficientModes: [String] = []
    public var features: [String] = []
    public var hazards: [String] = []
    public var summaries: [String] = []
    public var conformsTo: [String] = []
    public var certifiers: [String] = []

    public var isEmpty: Bool { self == Accessibility() }
  }

  /// How much there is of what.
  public struct Counts: Sendable, Hashable {
    public var files = 0
    /// Documents that are read by turning pages.
    public var documents = 0
    public var pictures = 0
    public var styleSheets = 0
    public var fonts = 0
    /// Sound and video.
    public var media = 0
    public var words = 0
  }

  /// A line of the table of contents.
  public struct Entry: Sendable, Hashable {
    /// 1 for the outermost list.
    public var level: Int
    public var title: String
    /// The file in the container it leads to, with the fragment; nil for a heading without a link.
    public var address: String?

    package init(level: Int, title: String, address: String?) {
      self.level = level
      self.title = title
      self.address = address
    }
  }

  /// The picture of the cover.
  public struct Cover: Sendable, Hashable {
    /// Where it stands in the container.
    public var path: String
    public var mediaType: String
  }

  /// The version of EPUB: "3.0", "2.0".
  public var version = ""
  public var identifier: String?
  public var title: String?
  public var subtitle: String?
  public var edition: String?
  public var languages: [String] = []
  public var creators: [Name] = []
  public var contributors: [Name] = []
  public var publisher: String?
  public var date: String?
  /// `dcterms:modified` (EPUB 3.3 §5.5.4).
  public var modified: String?
  public var rights: String?
  public var description: String?
  public var subjects: [String] = []
  /// The collection or series, with the place in it.
  public var collection: String?
  public var collectionPosition: String?
  public var accessibility = Accessibility()
  public var counts = Counts()
  public var contents: [Entry] = []
  public var cover: Cover?
  /// Whether a bound was reached, so that the counts tell less than all.
  public var isTruncated = false

  /// Texts are cut after so many characters, lists after so many elements.
  static let textLimit = 4_000
  package static let listLimit = 2_000

  /// The facts of a book of which nothing is known yet.
  package init() {}
}

/// Why the facts of an EPUB cannot be told.
public enum EPUBFactsError: Error, Sendable, Hashable {
  /// The file is no ZIP container that can be read.
  case container
  /// There is no package document that can be read.
  case package
}
