import HandboekCover
import HandboekDocument
import HandboekXML

/// The document that shows the cover (EPUB 3.3 §5.7.2 asks none, but it is the first thing a reader sees).
struct CoverDocument {
  private let metadata: Metadata

  init(_ metadata: Metadata) { self.metadata = metadata }

  var bytes: [UInt8] {
    ContentDocument(language: metadata.language, style: Self.style)
      .bytes(title: "Omslag", type: "frontmatter") { writer in
        writer.element("section") { writer in
          writer.attribute("epub:type", "cover")
          writer.attribute("aria-label", "Omslag")
          writer.newline()
          writer.element("img") { writer in
            writer.attribute("role", "doc-cover")
            writer.attribute("src", EPUBNames.coverImage)
            writer.attribute("alt", CoverImage.description(of: metadata))
          }
          writer.newline()
        }
        writer.newline()
      }
  }

  private static let style: StaticString =
    "body { margin: 0; text-align: center; } img { max-width: 100%; max-height: 100vh; margin: 0; }"
}
