extension EPUBFacts {
  /// Reads the facts of an EPUB.
  ///
  /// - Parameter isComplete: Whether words and contents are wanted too, for which every document is read.
  public init(
    of bytes: [UInt8], isComplete: Bool = true, limits: ConformanceLimits = .standard
  ) throws(EPUBFactsError) {
    let book = BookLoader.load(bytes, name: "boek.epub", limits: limits, isComplete: isComplete)
    guard book.containerError == nil else { throw .container }
    guard let package = book.package else { throw .package }
    self.init(book, package)
  }

  private init(_ book: CheckedBook, _ package: PackageDocument) {
    version = Self.cut(package.version)
    identifier = Self.identifier(package)
    (title, subtitle, edition) = Self.titles(package)
    languages = Self.values("language", package)
    creators = Self.names("creator", package)
    contributors = Self.names("contributor", package)
    publisher = Self.values("publisher", package).first
    date = Self.values("date", package).first
    modified = package.values("dcterms:modified").first.map { Self.cut($0.value) }
    rights = Self.values("rights", package).first
    description = Self.values("description", package).first
    subjects = Self.values("subject", package)
    if let (name, element) = package.values("belongs-to-collection").first {
      collection = Self.cut(name)
      collectionPosition = Self.refinements("group-position", of: element, package).first
    }
    accessibility = Self.accessibility(book)
    counts = Self.counts(book, package)
    let entries = EPUBContents.entries(of: book)
    contents = Array(entries.prefix(Self.listLimit))
    isTruncated = book.isTruncated || entries.count > Self.listLimit
    cover = Self.cover(package)
  }

  /// The text without space around it and without runs of space, and no longer than the bound.
  static func cut(_ text: String) -> String {
    let words = text.prefix(textLimit).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > textLimit ? words + "…" : words
  }

  private static func values(_ name: String, _ package: PackageDocument) -> [String] {
    package.dublinCore(name).prefix(listLimit).map { cut(package.markup.text($0)) }.filter { !$0.isEmpty }
  }

  /// The values that refine an element (EPUB 3.3 §5.5.5).
  private static func refinements(
    _ property: String, of element: MarkupElement, _ package: PackageDocument
  ) -> [String] {
    guard let id = element.anyID?.trimmed, !id.isEmpty else { return [] }
    return package.properties.filter {
      $0["property"]?.trimmed == property && $0["refines"]?.trimmed == "#" + id
    }.prefix(listLimit).map { cut(package.markup.text($0)) }.filter { !$0.isEmpty }
  }

  /// The identifier that `unique-identifier` points at (EPUB 3.3 §5.4.1), else the first.
  private static func identifier(_ package: PackageDocument) -> String? {
    let all = package.dublinCore("identifier")
    let id = package.markup.root["unique-identifier"]?.trimmed
    let chosen = all.first { id != nil && $0.anyID?.trimmed == id } ?? all.first
    return chosen.map { cut(package.markup.text($0)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The titles by `title-type`; without one the first is the main title (EPUB 3.3 §5.5.3.2.2).
  private static func titles(_ package: PackageDocument) -> (String?, String?, String?) {
    var byType: [String: String] = [:]
    let titles = package.dublinCore("title").prefix(100)
    for title in titles {
      for type in refinements("title-type", of: title, package) where byType[type] == nil {
        byType[type] = cut(package.markup.text(title))
      }
    }
    let main = byType["main"] ?? titles.first.map { cut(package.markup.text($0)) }
    return (main.flatMap { $0.isEmpty ? nil : $0 }, byType["subtitle"], byType["edition"])
  }

  private static func names(_ kind: String, _ package: PackageDocument) -> [Name] {
    package.dublinCore(kind).prefix(100).compactMap { element in
      let name = cut(package.markup.text(element))
      guard !name.isEmpty else { return nil }
      // EPUB 2 has attributes where EPUB 3 has refinements (OPF 2.0.1 §2.2.2).
      let old = { (attribute: String) in element.attribute(attribute, Namespace.opf).map { cut($0) } }
      let roles = refinements("role", of: element, package)
      return Name(
        name: name, roles: roles.isEmpty ? [old("role")].compactMap(\.self) : roles,
        sortName: refinements("file-as", of: element, package).first ?? old("file-as"))
    }
  }

  private static func accessibility(_ book: CheckedBook) -> Accessibility {
    guard let found = AccessibilityMetadata(book) else { return Accessibility() }
    func texts(_ values: [AccessibilityMetadata.Value]) -> [String] {
      values.prefix(100).map { cut($0.value) }.filter { !$0.isEmpty }
    }
    let package = found.package
    // Who certifies refines the claim, so that it is no value of the book itself.
    let certifiers = package.properties.filter { $0["property"]?.trimmed == "a11y:certifiedBy" }
    return Accessibility(
      modes: texts(found.accessModes), sufficientModes: texts(found.sufficientModes),
      features: texts(found.features), hazards: texts(found.hazards),
      summaries: texts(package.values("schema:accessibilitySummary")), conformsTo: texts(found.conformance),
      certifiers: texts(certifiers.map { (package.markup.text($0).trimmed, $0) }))
  }

  private static func counts(_ book: CheckedBook, _ package: PackageDocument) -> Counts {
    var counts = Counts()
    counts.files = book.names.count
    counts.documents = package.spine.count { $0.item != nil }
    for item in package.items {
      let type = item.mediaType
      if type.hasPrefix("image/") { counts.pictures += 1 }
      if type == "text/css" { counts.styleSheets += 1 }
      if type.hasPrefix("font/") || type.contains("font") && type.hasPrefix("application/") {
        counts.fonts += 1
      }
      if type.hasPrefix("audio/") || type.hasPrefix("video/") { counts.media += 1 }
    }
    for page in book.pages {
      guard let body = page.markup.elements.first(where: { $0.isHTML("body") }) else { continue }
      // Between the end of one paragraph and the start of the next there may be no space.
      for piece in page.markup.pieces(body) { counts.words += wordCount(piece) }
    }
    return counts
  }

  /// How many runs of anything but white space a text has.
  package static func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// The item with `cover-image`; in EPUB 2 the one that a `meta` named `cover` names.
  private static func cover(_ package: PackageDocument) -> Cover? {
    var item = package.items.first { $0.properties.contains("cover-image") }
    if item == nil, let metadata = package.metadata {
      let named = package.markup.children(metadata).first { $0.name == "meta" && $0["name"] == "cover" }
      item = named?["content"].flatMap { package.item(id: $0.trimmed) }.map { package.items[$0] }
    }
    guard let item, let path = item.path else { return nil }
    return Cover(path: cut(path), mediaType: cut(item.mediaType))
  }
}
