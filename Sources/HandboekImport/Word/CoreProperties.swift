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

/// The language in which most of a document is written; programs often name another as the usual one.
enum MajorityLanguage {
  static func of(_ body: XMLElement, fallback: String?) -> LanguageTag? {
    var counts: [String: Int] = [:]
    for run in ElementWalk.find(["r"], in: body) {
      let length = run.elements.reduce(0) { $0 + ($1.name == "t" ? $1.text.utf8.count : 0) }
      if length == 0 { continue }
      let properties = run.elements.first { $0.name == "rPr" }.map { WordRunProperties($0) }
      counts[properties?.language ?? fallback ?? "", default: 0] += length
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? fallback
    return most.flatMap { LanguageTag($0) }
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
