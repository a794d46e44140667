import HandboekContainer
import HandboekDocument
import HandboekXML

/// What a document says about itself (ECMA-376 part 2, §11).
struct CoreProperties {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var summary: String?
  private(set) var keywords: [String] = []
  private(set) var language: LanguageTag?

  init(_ archive: WordPackage) {
    guard let path = archive.properties, let root = archive.part(path) else { return }
    for element in root.elements {
      let text = ImportedText.clean(element.text) { _ in }.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if text.isEmpty { continue }
      switch element.name {
      // What Word makes up itself says nothing.
      case "title" where !text.hasPrefix("Microsoft Word") && !text.hasPrefix("Document"): title = text
      case "creator": authors = text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
      case "description": summary = text
      case "keywords":
        keywords = text.split { $0 == "," || $0 == ";" }.map { $0.trimmed }.filter { !$0.isEmpty }
      case "language": language = LanguageTag(text)
      default: break
      }
    }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
