import HandboekConformance
import HandboekContainer
import HandboekCover
import HandboekFeeds

/// The files that let e-reader programs subscribe to a folder: OPDS 2.0, OPDS 1.2 and pictures of the cover.
enum FeedFiles {
  /// How wide the pictures are: for a page about the book, and for a shelf.
  private static let widths = (large: CoverImage.width, small: 240)

  /// The feeds of one book that was made just now, in the forms that are there.
  ///
  /// What the feeds tell is read back out of the e-book, so that the two never differ.
  static func make(
    of files: [AtomicFile.Content], cover: CoverImage, stem: String
  ) throws(CommandFailure) -> [AtomicFile.Content] {
    guard let epub = files.first(where: { $0.name == stem + ".epub" }) else { return [] }
    var book = try book(of: epub)
    book.files = files.compactMap { form($0.name, size: $0.bytes.count) }
    var pictures: [AtomicFile.Content] = []
    for (ending, width) in [("", widths.large), ("-klein", widths.small)] {
      let name = "\(stem)-omslag\(ending).png"
      pictures.append(AtomicFile.Content(name: name, bytes: cover.png(width: width)))
      book.images.append(
        FeedImage(
          name: name, mediaType: "image/png", width: width,
          height: width * CoverImage.height / CoverImage.width))
    }
    return pictures + feeds(Feed(title: book.title, books: [book]))
  }

  /// Both feeds.
  static func feeds(_ feed: Feed) -> [AtomicFile.Content] {
    [
      AtomicFile.Content(name: Feed.jsonName, bytes: OPDS2Writer.feed(feed)),
      AtomicFile.Content(name: Feed.atomName, bytes: AtomWriter.feed(feed)),
    ]
  }

  /// What the feeds tell of an e-book, out of its own metadata.
  static func book(of epub: AtomicFile.Content) throws(CommandFailure) -> FeedBook {
    do throws(EPUBFactsError) {
      return FeedBook(try EPUBFacts(of: epub.bytes, isComplete: false), name: epub.name)
    } catch {
      throw CommandFailure(.badData, "‘\(epub.name)’ is geen EPUB die te lezen is")
    }
  }

  /// A file as a form of a book; nil for data and for what is no book.
  static func form(_ name: String, size: Int) -> FeedFile? {
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    return types[ending].map { FeedFile(name: name, mediaType: $0.type, size: size, isPage: $0.isPage) }
  }

  /// The picture of the cover that an e-book carries, when a shelf can show it.
  static func cover(of epub: AtomicFile.Content, stem: String) -> (
    image: FeedImage, file: AtomicFile.Content
  )? {
    guard let found = try? EPUBFacts(of: epub.bytes, isComplete: false).cover,
      let ending = pictures[found.mediaType], let path = try? ContainerPath(found.path),
      let reader = try? ZIPReader(epub.bytes), let entry = reader[path], let bytes = try? reader.read(entry)
    else { return nil }
    let name = stem + "-omslag" + ending
    return (
      FeedImage(name: name, mediaType: found.mediaType), AtomicFile.Content(name: name, bytes: bytes)
    )
  }

  /// The raster images of EPUB (EPUB 3.3 §3.2); an SVG from outside could carry script.
  private static let pictures = [
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
  ]

  /// By the ending of the name; the data are for programs, not for readers.
  private static let types: [String: (type: String, isPage: Bool)] = [
    ".epub": (epub, false), ".pdf": ("application/pdf", false), ".html": ("text/html", true),
    ".txt": ("text/plain", false),
  ]
  static let epub = "application/epub+zip"
}

extension FeedBook {
  /// - Parameter name: What stands for a title and identifier that are not there.
  init(_ facts: EPUBFacts, name: String) {
    self.init(
      title: facts.title ?? name, identifier: facts.identifier ?? name,
      modified: facts.modified.flatMap { Self.time($0) } ?? "1970-01-01T00:00:00Z")
    subtitle = facts.subtitle
    authors = facts.creators.map(\.name)
    publisher = facts.publisher
    languages = facts.languages
    description = facts.description
    rights = facts.rights
    subjects = facts.subjects
    issued = facts.date.flatMap { Self.date($0) }
  }

  /// The text when it is a time as Atom asks it (RFC 3339), in UTC and without fractions.
  private static func time(_ text: String) -> String? {
    matches(text, "0000-00-00T00:00:00Z") ? text : nil
  }

  /// The year, month or day that a date begins with.
  private static func date(_ text: String) -> String? {
    for (length, form) in [(10, "0000-00-00"), (7, "0000-00"), (4, "0000")] {
      let start = String(text.prefix(length))
      if matches(start, form) { return start }
    }
    return nil
  }

  /// Whether a text has digits where the form has zeros, and else the same characters.
  private static func matches(_ text: String, _ form: String) -> Bool {
    guard text.utf8.count == form.utf8.count else { return false }
    return zip(text.utf8, form.utf8).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == wanted
    }
  }
}
