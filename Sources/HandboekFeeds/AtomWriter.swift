import HandboekXML

/// Writes a feed as an OPDS Catalog 1.2: an Atom feed (RFC 4287) whose entries are publications.
///
/// For the many reading programs that know no OPDS 2.0. One feed is the whole catalogue (OPDS 1.2 §2.1), and its
/// entries are complete (§5.1.2).
public enum AtomWriter {
  public static func feed(_ feed: Feed) -> [UInt8] {
    var writer = XMLWriter(.xml, capacity: 4096)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("feed") { writer in
      writer.attribute("xmlns", "http://www.w3.org/2005/Atom")
      writer.attribute("xmlns:dc", "http://purl.org/dc/terms/")
      writer.attribute("xmlns:opds", "http://opds-spec.org/2010/catalog")
      writer.newline()
      line("id", identifier(feed.title), into: &writer)
      line("title", feed.title, into: &writer)
      line("updated", feed.modified, into: &writer)
      author(feed.books.compactMap(\.publisher).first ?? feed.title, into: &writer)
      for relation in ["self", "start"] { link(relation, Feed.atomName, FeedType.atom, into: &writer) }
      link("alternate", Feed.jsonName, FeedType.json, into: &writer)
      for book in feed.books { entry(book, into: &writer) }
    }
    writer.newline()
    return writer.bytes
  }

  private static func entry(_ book: FeedBook, into writer: inout XMLWriter) {
    writer.element("entry") { writer in
      writer.newline()
      // The entry has an identifier of its own, beside the publication's (OPDS 1.2 §5.1.1).
      line("id", identifier(book.identifier), into: &writer)
      line("title", [book.title, book.subtitle].compactMap(\.self).joined(separator: ": "), into: &writer)
      line("updated", book.modified, into: &writer)
      let authors = book.authors.isEmpty ? [book.publisher ?? "onbekend"] : book.authors
      for name in authors { author(name, into: &writer) }
      line("dc:identifier", book.identifier, into: &writer)
      line("dc:publisher", book.publisher, into: &writer)
      for language in book.languages { line("dc:language", language, into: &writer) }
      line("dc:issued", book.issued, into: &writer)
      for subject in book.subjects {
        writer.element("category") { writer in
          writer.attribute("term", subject)
          writer.attribute("label", subject)
        }
        writer.newline()
      }
      line("rights", book.rights, into: &writer)
      line("summary", book.description, into: &writer)
      if let image = book.images.first {
        link("http://opds-spec.org/image", image.name, image.mediaType, into: &writer)
      }
      if let image = book.images.last {
        link("http://opds-spec.org/image/thumbnail", image.name, image.mediaType, into: &writer)
      }
      for file in book.files {
        link(
          file.isPage ? "alternate" : FeedType.openAccess, file.name, file.mediaType, length: file.size,
          into: &writer)
      }
    }
    writer.newline()
  }

  /// A tag URI (RFC 4151): the same for the same name, in every run and on every server.
  private static func identifier(_ name: String) -> String {
    "tag:handboek,2026:opds/" + FeedAddress.relative(name)
  }

  private static func author(_ name: String, into writer: inout XMLWriter) {
    writer.element("author") { writer in writer.element("name") { $0.text(name) } }
    writer.newline()
  }

  private static func line(_ name: StaticString, _ text: String?, into writer: inout XMLWriter) {
    guard let text, !text.isEmpty else { return }
    writer.element(name) { $0.text(text) }
    writer.newline()
  }

  private static func link(
    _ relation: String, _ name: String, _ type: String, length: Int? = nil, into writer: inout XMLWriter
  ) {
    writer.element("link") { writer in
      writer.attribute("rel", relation)
      writer.attribute("href", FeedAddress.relative(name))
      writer.attribute("type", type)
      writer.attribute("length", length.map(String.init))
    }
    writer.newline()
  }
}
