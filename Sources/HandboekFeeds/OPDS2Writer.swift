import HandboekJSON

/// Writes a feed as an OPDS Catalog 2.0 (JSON, on the model of the Readium Web Publication Manifest).
public enum OPDS2Writer {
  /// The feed (OPDS 2.0 §2): addresses are relative to it, so that the folder can stand on any server.
  public static func feed(_ feed: Feed) -> [UInt8] {
    var json = JSONBuffer()
    json.object { json in
      json.lineKey("metadata")
      json.object {
        $0.member("title", feed.title)
        $0.member("modified", feed.modified)
        $0.member("numberOfItems", feed.books.count)
      }
      json.lineKey("links")
      json.array([0]) { json, _ in
        json.object {
          $0.member("rel", "self")
          $0.member("href", Feed.jsonName)
          $0.member("type", FeedType.json)
        }
        json.object {
          $0.member("rel", "alternate")
          $0.member("href", Feed.atomName)
          $0.member("type", FeedType.atom)
        }
      }
      json.lineKey("publications")
      json.array(feed.books, lines: true) { json, book in publication(book, into: &json) }
      json.newline()
    }
    json.newline()
    return json.bytes
  }

  /// A publication (OPDS 2.0 §5.1).
  private static func publication(_ book: FeedBook, into json: inout JSONBuffer) {
    json.object { json in
      json.lineKey("metadata")
      metadata(book, into: &json)
      json.lineKey("links")
      json.array(book.files, lines: true) { json, file in
        json.object {
          $0.member("rel", file.isPage ? "alternate" : FeedType.openAccess)
          $0.member("href", FeedAddress.relative(file.name))
          $0.member("type", file.mediaType)
          $0.member("size", file.size)
        }
      }
      // The standard wants a raster image; a book without one has no collection of images at all.
      if !book.images.isEmpty {
        json.lineKey("images")
        json.array(book.images, lines: true) { json, image in
          json.object {
            $0.member("href", FeedAddress.relative(image.name))
            $0.member("type", image.mediaType)
            $0.member("width", image.width)
            $0.member("height", image.height)
          }
        }
      }
      json.newline()
    }
  }

  /// The metadata, without blank values (OPDS 2.0 §5.2).
  private static func metadata(_ book: FeedBook, into json: inout JSONBuffer) {
    json.object {
      $0.member("@type", "http://schema.org/Book")
      $0.member("title", book.title)
      $0.member("subtitle", book.subtitle)
      if book.identifier.isAbsoluteIRI { $0.member("identifier", book.identifier) }
      if !book.authors.isEmpty { $0.member("author", book.authors) }
      $0.member("publisher", book.publisher)
      if !book.languages.isEmpty { $0.member("language", book.languages) }
      $0.member("published", book.issued.flatMap { $0.utf8.count == 10 ? $0 : nil })
      $0.member("modified", book.modified)
      $0.member("description", book.description)
      if !book.subjects.isEmpty { $0.member("subject", book.subjects) }
    }
  }
}

extension String {
  /// Whether it begins with a scheme: `urn:…`, `https:…` (RFC 3987 §2.2), and has no space.
  var isAbsoluteIRI: Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != utf8.startIndex else { return false }
    let scheme = utf8[..<colon]
    let isScheme = scheme.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    let isLetter = scheme.first.map { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) } ?? false
    return isScheme && isLetter && utf8[colon...].count > 1
      && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
  }
}
