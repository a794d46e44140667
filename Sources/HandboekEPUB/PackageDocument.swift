import HandboekDocument
import HandboekXML

/// The package document (EPUB 3.3 §5): metadata, manifest, spine.
struct PackageDocument {
  private let handbook: Handbook
  private let items: [EPUBItem]
  /// The properties of each item, by index.
  private let properties: [[String]]
  private let accessibility: AccessibilityMetadata

  init(
    _ handbook: Handbook, items: [EPUBItem], properties: [[String]], accessibility: AccessibilityMetadata
  ) {
    self.handbook = handbook
    self.items = items
    self.properties = properties
    self.accessibility = accessibility
  }

  var bytes: [UInt8] {
    var writer = XMLWriter(.xml, capacity: 1 << 14)
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("package") { writer in
      writer.attribute("xmlns", "http://www.idpf.org/2007/opf")
      writer.attribute("version", "3.0")
      writer.attribute("unique-identifier", "uid")
      writer.attribute("xml:lang", handbook.metadata.language.text)
      writer.newline()
      writer.element("metadata") { writer in
        writer.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        writer.newline()
        PackageMetadata(handbook).write(into: &writer)
        accessibility.write(into: &writer)
        links(into: &writer)
      }
      writer.newline()
      manifest(into: &writer)
      spine(into: &writer)
    }
    writer.newline()
    return writer.bytes
  }

  /// Writes links to the files that belong to the book without being shown (EPUB 3.3 §5.5.7).
  private func links(into writer: inout XMLWriter) {
    for item in items where !item.isPublished {
      writer.element("link") { writer in
        writer.attribute("rel", "dcterms:hasPart")
        writer.attribute("href", item.name)
        writer.attribute("media-type", item.mediaType.rawValue)
      }
      writer.newline()
    }
  }

  private func manifest(into writer: inout XMLWriter) {
    writer.element("manifest") { writer in
      writer.newline()
      for (item, properties) in zip(items, properties) where item.isPublished {
        writer.element("item") { writer in
          writer.attribute("id", item.identifier)
          writer.attribute("href", item.name)
          writer.attribute("media-type", item.mediaType.rawValue)
          if !properties.isEmpty { writer.attribute("properties", properties.joined(separator: " ")) }
        }
        writer.newline()
      }
    }
    writer.newline()
  }

  /// Writes the reading order: cover, title page, contents, text, back matter.
  private func spine(into writer: inout XMLWriter) {
    // The navigation is the first file of the container, but is read after the title page.
    let read = items.filter(\.isRead)
    let front = read.dropFirst().prefix(2) + read.prefix(1)
    writer.element("spine") { writer in
      writer.newline()
      for item in front + read.dropFirst(3) {
        writer.element("itemref") { writer in
          writer.attribute("idref", item.identifier)
          if !item.isLinear { writer.attribute("linear", "no") }
        }
        writer.newline()
      }
    }
    writer.newline()
  }
}
