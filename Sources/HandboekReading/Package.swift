internal import HandboekContainer
internal import HandboekDocument
internal import HandboekXML

/// What the package document says (EPUB 3.3 §5, OPF 2.0.1).
struct Package {
  var details: BookDetails
  var items: [Item] = []
  /// The ids of the items in reading order, and whether turning pages leads there.
  var spine: [(id: String, isLinear: Bool)] = []
  /// The id of the NCX.
  var contentsID: String?
  /// The `guide` of EPUB 2: its landmarks.
  var guide: [(title: String, type: String, address: String)] = []

  struct Item {
    var id: String
    var path: ContainerPath
    var mediaType: String
    var properties: String

    /// Whether it is text that can be shown.
    var isContent: Bool {
      [
        "application/xhtml+xml", "text/html", "text/x-oeb1-document", "image/svg+xml",
        "application/x-dtbook+xml",
      ]
      .contains(mediaType) || path.hasContentName
    }
  }

  /// A package of a book that has none.
  init(title: String) { details = BookDetails(title: title) }

  init(_ root: XMLElement, path: ContainerPath, limits: ReadingLimits) {
    details = BookDetails(title: "")
    details.version = BookText.filledLine(root.attribute("version"), limits: limits)
    let parts = root.elements
    if let metadata = parts.first(where: { $0.tag == "metadata" }) { readMetadata(metadata, root, limits) }
    for element in parts.first(where: { $0.tag == "manifest" })?.elements ?? [] where element.tag == "item" {
      guard let id = element.attribute("id"), let address = element.attribute("href"),
        case .local(let path, _) = BookAddress(address, in: path)
      else { continue }
      items.append(
        Item(
          id: id, path: path, mediaType: (element.attribute("media-type") ?? "").lowercased(),
          properties: " \(element.attribute("properties") ?? "") "))
    }
    if let element = parts.first(where: { $0.tag == "spine" }) {
      contentsID = element.attribute("toc")
      details.isRightToLeft = element.attribute("page-progression-direction") == "rtl"
      spine = element.elements.filter { $0.tag == "itemref" }.compactMap { reference in
        reference.attribute("idref").map { ($0, reference.attribute("linear") != "no") }
      }
    }
    for element in parts.first(where: { $0.tag == "guide" })?.elements ?? [] where element.tag == "reference"
    {
      guide.append(
        (element.attribute("title") ?? "", element.attribute("type") ?? "", element.attribute("href") ?? ""))
    }
  }

  private mutating func readMetadata(_ metadata: XMLElement, _ root: XMLElement, _ limits: ReadingLimits) {
    // OPF 1 and 2 may have the Dublin Core terms in an element of their own.
    let elements = metadata.elements.flatMap { $0.tag == "dc-metadata" ? $0.elements : [$0] }
    func lines(_ name: String) -> [String] {
      elements.filter { $0.tag == name }.prefix(100).compactMap {
        BookText.filledLine($0.text, limits: limits)
      }
    }
    let refinements = Dictionary(
      elements.filter { $0.tag == "meta" && $0.attribute("property") == "title-type" }
        .map { ($0.attribute("refines") ?? "", $0.text.trimmingSpaces) },
      uniquingKeysWith: { first, _ in first })
    var titles: [String] = []
    for element in elements where element.tag == "title" {
      guard let title = BookText.filledLine(element.text, limits: limits) else { continue }
      switch refinements["#" + (element.attribute("id") ?? "")] {
      case "main": titles.insert(title, at: 0)
      case "subtitle": details.subtitle = details.subtitle ?? title
      default: titles.append(title)
      }
    }
    details.title = titles.first ?? ""
    details.authors = lines("creator")
    details.language = lines("language").first.flatMap { LanguageTag($0) }
    details.publisher = lines("publisher").first
    details.date = lines("date").first.map(Self.day)
    details.description = lines("description").first.map(Self.withoutTags)
    details.rights = lines("rights").first
    let unique = root.attribute("unique-identifier")
    let identifier =
      elements.first { $0.tag == "identifier" && $0.attribute("id") == unique }
      ?? elements.first { $0.tag == "identifier" }
    details.identifier = identifier.flatMap { BookText.filledLine($0.text, limits: limits) }
  }

  /// The day of a moment: `2026-01-01` of `2026-01-01T00:00:00Z`.
  private static func day(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 10, parts[0].allSatisfy({ $0.isNumber || $0 == "-" })
    else {
      return text
    }
    return String(parts[0])
  }

  /// A description without the HTML that many shops put in it.
  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<") else { return text }
    return TagStripper.strip(Array(text.utf8), limits: .standard).text
  }
}

extension ContainerPath {
  /// Whether the name is that of a page.
  var hasContentName: Bool {
    let name = text.lowercased()
    return [".xhtml", ".html", ".htm", ".xht"].contains { name.hasSuffix($0) }
  }
}
