import HandboekDocument
import HandboekXML

/// The manifest properties that a file's content asks for (EPUB 3.3 §5.6.2.1), found in the content itself.
enum ItemProperties {
  static func of(_ bytes: [UInt8], mediaType: EPUBItem.MediaType) -> [String] {
    switch mediaType {
    // Text is escaped, so that these bytes can only be tags.
    case .xhtml: bytes.contains("<svg") ? ["svg"] : []
    case .svg: ofPicture(bytes)
    case .css, .json, .png, .jpeg, .gif, .webp: []
    }
  }

  /// A picture is the author's own file.
  private static func ofPicture(_ bytes: [UInt8]) -> [String] {
    guard let root = try? XMLElement.parse(xml: bytes) else { return [] }
    var isScripted = false
    var isRemote = false
    // The depth is bounded by the parser.
    func visit(_ element: XMLElement) {
      if element.name == "script" || element.attributes.contains(where: { $0.name.hasPrefix("on") }) {
        isScripted = true
      }
      if element.name != "a", let address = element.attribute("href"),
        address.hasPrefix("http:") || address.hasPrefix("https:")
      {
        isRemote = true
      }
      for child in element.elements { visit(child) }
    }
    visit(root)
    return (isRemote ? ["remote-resources"] : []) + (isScripted ? ["scripted"] : [])
  }
}
