/// The package document: metadata, manifest and spine (EPUB 3.3 §5).
struct PackageDocument: Sendable {
  let markup: MarkupDocument
  /// The version as written.
  let version: String
  /// The metadata element, if there is one.
  let metadata: MarkupElement?
  let items: [ManifestItem]
  let spine: [SpineItem]
  let prefixes: PrefixDeclarations
  private let itemsByPath: [String: Int]
  private let itemsByID: [String: Int]
  private let spineByItem: [Int: Int]

  init(_ markup: MarkupDocument) {
    self.markup = markup
    let root = markup.root
    version = root["version"] ?? ""
    let parts = markup.children(root)
    metadata = parts.first { $0.name == "metadata" }
    var items: [ManifestItem] = []
    if let manifest = parts.first(where: { $0.name == "manifest" }) {
      items = markup.children(manifest).filter { $0.name == "item" }.map { ManifestItem($0, in: markup.path) }
    }
    self.items = items
    let byID = Dictionary(
      items.enumerated().compactMap { entry in entry.element.id.map { ($0, entry.offset) } },
      uniquingKeysWith: { first, _ in first })
    var spine: [SpineItem] = []
    if let element = parts.first(where: { $0.name == "spine" }) {
      spine = markup.children(element).filter { $0.name == "itemref" }.map { itemref in
        SpineItem(element: itemref, item: itemref["idref"].flatMap { byID[$0.trimmed] })
      }
    }
    self.spine = spine
    itemsByID = byID
    itemsByPath = Dictionary(
      items.enumerated().compactMap { entry in entry.element.path.map { ($0, entry.offset) } },
      uniquingKeysWith: { first, _ in first })
    spineByItem = Dictionary(
      spine.enumerated().compactMap { entry in entry.element.item.map { ($0, entry.offset) } },
      uniquingKeysWith: { first, _ in first })
    prefixes = PrefixDeclarations(root["prefix"] ?? "", reserved: PrefixDeclarations.reservedInPackage)
  }

  func item(at path: String) -> Int? { itemsByPath[path] }
  func item(id: String) -> Int? { itemsByID[id] }
  /// The place of an item in the reading order.
  func spineIndex(ofItem item: Int) -> Int? { spineByItem[item] }

  /// The `meta` elements of the metadata that have a property.
  var properties: [MarkupElement] {
    metadata.map { markup.children($0).filter { $0.name == "meta" && $0["property"] != nil } } ?? []
  }

  /// The elements of Dublin Core with a name.
  func dublinCore(_ name: String) -> [MarkupElement] {
    metadata.map { markup.children($0).filter { $0.name == name && $0.namespace == Namespace.dc } } ?? []
  }

  /// The values of a metadata property that refines nothing.
  func values(_ property: String) -> [(value: String, element: MarkupElement)] {
    properties.filter { $0["property"]?.trimmed == property && $0["refines"] == nil }
      .map { (markup.text($0).trimmed, $0) }
  }

  /// The items that stand in for an item, nearest first; ends at a circle.
  func fallbacks(of item: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = [item]
    var current = item
    while let id = items[current].fallback, let next = itemsByID[id], seen.insert(next).inserted {
      found.append(next)
      current = next
    }
    return found
  }

  /// The whole package document.
  var place: Place { markup.place(markup.root) }
}

/// An item of the manifest.
struct ManifestItem: Sendable {
  let element: MarkupElement
  let id: String?
  let mediaType: String
  let properties: [String]
  let fallback: String?
  let mediaOverlay: String?
  let url: ContentURL?

  init(_ element: MarkupElement, in path: String) {
    self.element = element
    id = element["id"]?.trimmed
    mediaType = MediaTypes.normalised(element["media-type"] ?? "")
    properties = (element["properties"] ?? "").words
    fallback = element["fallback"]?.trimmed
    mediaOverlay = element["media-overlay"]?.trimmed
    url = element["href"].map { ContentURL($0, in: path) }
  }

  /// Where the file stands in the container; nil on the web.
  var path: String? { url?.path }

  /// The address as it identifies the resource.
  var key: String? { url?.path ?? url?.remote }

  var isContentDocument: Bool { MediaTypes.contentDocuments.contains(mediaType) }
}

/// A reference in the spine.
struct SpineItem: Sendable {
  let element: MarkupElement
  /// The index of the item in the manifest.
  let item: Int?

  var isLinear: Bool { element["linear"]?.trimmed != "no" }
  var properties: [String] { (element["properties"] ?? "").words }
}
