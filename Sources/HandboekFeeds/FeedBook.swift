/// A publication in a feed, as far as OPDS tells it.
public struct FeedBook: Sendable, Hashable {
  public var title: String
  public var subtitle: String?
  /// The publication's own identifier.
  public var identifier: String
  public var authors: [String] = []
  public var publisher: String?
  public var languages: [String] = []
  public var description: String?
  public var rights: String?
  public var subjects: [String] = []
  /// The date of the edition: a year, a month or a day.
  public var issued: String?
  /// When the publication last changed, in UTC: `2026-11-22T00:00:00Z`.
  public var modified: String
  /// The forms it comes in, the first for e-reader programs.
  public var files: [FeedFile] = []
  /// Pictures of the cover, the largest first.
  public var images: [FeedImage] = []

  public init(title: String, identifier: String, modified: String) {
    self.title = title
    self.identifier = identifier
    self.modified = modified
  }
}

/// A form of a publication, in the folder of the feed.
public struct FeedFile: Sendable, Hashable {
  /// The file name; written as a relative address.
  public var name: String
  public var mediaType: String
  public var size: Int
  /// Whether it is another view rather than a download: a web page.
  public var isPage: Bool

  public init(name: String, mediaType: String, size: Int, isPage: Bool = false) {
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.isPage = isPage
  }
}

/// A picture of the cover, in the folder of the feed.
public struct FeedImage: Sendable, Hashable {
  public var name: String
  public var mediaType: String
  /// In pixels, where that is known.
  public var width: Int?
  public var height: Int?

  public init(name: String, mediaType: String, width: Int? = nil, height: Int? = nil) {
    self.name = name
    self.mediaType = mediaType
    self.width = width
    self.height = height
  }
}

/// A feed: a shelf of publications that reading programs can subscribe to.
public struct Feed: Sendable, Hashable {
  public var title: String
  public var books: [FeedBook]

  /// The names of the files; a feed names itself, as both standards ask.
  public static let jsonName = "opds.json"
  public static let atomName = "opds.xml"

  public init(title: String, books: [FeedBook]) {
    self.title = title
    self.books = books
  }

  /// When the newest publication changed; times of this form sort as text.
  var modified: String { books.map(\.modified).max() ?? "1970-01-01T00:00:00Z" }
}

/// The media types of OPDS.
enum FeedType {
  static let json = "application/opds+json"
  static let publication = "application/opds-publication+json"
  /// OPDS 1.2 §7.1.
  static let atom = "application/atom+xml;profile=opds-catalog;kind=acquisition"
  /// The relation that says: free for all (OPDS 1.2 §5.2.1; OPDS 2.0 §5.3 takes it over).
  static let openAccess = "http://opds-spec.org/acquisition/open-access"
}

/// Addresses in feeds.
enum FeedAddress {
  /// A file name as a relative reference (RFC 3986 §4.2): all but unreserved characters escaped.
  static func relative(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
