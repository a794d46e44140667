import HandboekDocument
import HandboekXML

/// The frame of an XHTML content document (EPUB 3.3 §6.1).
struct ContentDocument: Sendable {
  let language: LanguageTag
  /// Rules of this one document, beside the style sheet.
  var style: StaticString?

  init(language: LanguageTag, style: StaticString? = nil) {
    self.language = language
    self.style = style
  }

  /// The bytes of a document.
  ///
  /// - Parameters:
  ///   - title: What reading systems show for the document; never empty in the output.
  ///   - type: `frontmatter`, `bodymatter` or `backmatter` (EPUB 3 SSV 1.1).
  func bytes(title: String, type: String, _ content: (inout XMLWriter) -> Void) -> [UInt8] {
    var writer = XMLWriter(.xhtml, capacity: 1 << 15)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
    writer.element("html") { writer in
      writer.attribute("xmlns", "http://www.w3.org/1999/xhtml")
      writer.attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
      writer.attribute("xml:lang", language.text)
      writer.attribute("lang", language.text)
      writer.newline()
      writer.element("head") { writer in
        writer.element("title") { $0.text(title.isBlank ? "Zonder titel" : title) }
        writer.newline()
        writer.element("link") { writer in
          writer.attribute("rel", "stylesheet")
          writer.attribute("type", "text/css")
          writer.attribute("href", EPUBNames.styleSheet)
        }
        if let style { writer.element("style") { $0.raw(style) } }
      }
      writer.newline()
      writer.element("body") { writer in
        writer.attribute("epub:type", type)
        writer.newline()
        content(&writer)
      }
      writer.newline()
    }
    writer.newline()
    return writer.bytes
  }
}
