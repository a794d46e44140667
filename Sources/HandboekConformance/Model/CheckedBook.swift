internal import HandboekContainer
internal import HandboekXML

/// An EPUB as the rules see it: everything is read and resolved, nothing is judged.
struct CheckedBook: Sendable {
  /// The name of the EPUB file itself.
  let name: String
  let facts: ContainerFacts
  /// Why the container cannot be read.
  var containerError: ZIPError?
  /// The names of the files in the container, in its order.
  var names: [String] = []
  /// Names that are in the container but that EPUB forbids.
  var refused: [ContainerPathError] = []
  /// Files that are in the container but cannot be unpacked.
  var unreadable: [(path: String, error: ZIPError)] = []
  /// XML files that cannot be parsed.
  var malformed: [(path: String, error: XMLError)] = []
  /// The prologs of the XML files, by path, also of those that cannot be parsed.
  var prologs: [(path: String, prolog: XMLProlog, map: SourceMap)] = []
  /// Whether a bound was reached, so that part of the book was not looked at.
  var isTruncated = false
  /// `META-INF/container.xml`.
  var container: MarkupDocument?
  /// The other known files of `META-INF`, by name.
  var metaInf: [String: MarkupDocument] = [:]
  /// The paths that `META-INF/encryption.xml` names, with the algorithm.
  var encrypted: [String: String] = [:]
  /// Where the container says that the package document is.
  var packagePath: String?
  var package: PackageDocument?
  var documents: [ContentDocument] = []
  var sheets: [StyleSheet] = []
  /// The style sheets and attributes inside documents, with the element's place.
  var inlineSheets: [(sheet: StyleSheet, place: Place)] = []
  var references: [Reference] = []
  /// The first bytes of each picture.
  var pictures: [(item: Int, head: [UInt8])] = []
  /// The text files that were read, for excerpts.
  var texts: [String: [UInt8]] = [:]

  private(set) var existing: Set<String> = []
  private var documentsByPath: [String: Int] = [:]

  init(name: String, facts: ContainerFacts) {
    self.name = name
    self.facts = facts
  }

  /// Fills the tables that look things up; once everything is read.
  mutating func index() {
    existing = Set(names)
    for error in refused { if let name = error.path { existing.insert(name) } }
    documentsByPath = Dictionary(
      documents.enumerated().map { ($1.markup.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of the EPUB file as a whole.
  var place: Place { Place(name) }

  var isEPUB2: Bool { package?.version.hasPrefix("2") ?? false }

  func document(at path: String) -> ContentDocument? { documentsByPath[path].map { documents[$0] } }

  /// The XHTML documents that could be parsed.
  var pages: [ContentDocument] { documents.filter { $0.kind == .xhtml } }

  /// The document with the property `nav`.
  var navigation: ContentDocument? { documents.first { $0.isNavigation && $0.kind == .xhtml } }
}

extension ContainerPathError {
  /// The path as it was given.
  var path: String? {
    switch self {
    case .empty: nil
    case .absolute(let path), .climbing(let path), .backslash(let path), .controlCharacter(let path),
      .forbiddenCharacter(let path), .emptyName(let path), .trailingDot(let path), .tooLong(let path):
      path
    }
  }
}

/// A document of the manifest that was parsed.
struct ContentDocument: Sendable {
  enum Kind: Sendable, Hashable {
    case xhtml
    case svg
    case ncx
    case overlay
  }

  let markup: MarkupDocument
  let kind: Kind
  /// The index of its item in the manifest.
  let item: Int
  let isNavigation: Bool
  /// The elements by their id; the first of each.
  let ids: [String: Int]

  init(_ markup: MarkupDocument, kind: Kind, item: Int, isNavigation: Bool) {
    self.markup = markup
    self.kind = kind
    self.item = item
    self.isNavigation = isNavigation
    ids = Dictionary(
      markup.elements.compactMap { element in element.anyID.map { ($0, element.index) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension MarkupElement {
  /// The id, as `id` or `xml:id`.
  var anyID: String? { self["id"] ?? attribute("id", Namespace.xml) }
}
