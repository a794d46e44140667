import HandboekXML

/// What the head of a page says about it (HTML Living Standard §4.2).
struct PageHead {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var summary: String?
  private(set) var keywords: [String] = []

  init(_ root: XMLElement) {
    for element in ElementWalk.find(["title", "meta"], in: root) {
      let isTitle = element.name == "title"
      let raw = isTitle ? element.text : element.attribute("content") ?? ""
      let text = ImportedText.clean(raw) { _ in }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.isEmpty { continue }
      if isTitle {
        title = title ?? text
        continue
      }
      switch element.attribute("name")?.lowercased() {
      case "author", "dc.creator", "dcterms.creator": authors.append(text)
      case "description", "dcterms.description": summary = summary ?? text
      case "keywords": keywords += text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
      default: break
      }
    }
  }
}
