internal import HandboekXML

/// Finds every address in the documents and style sheets of a book.
struct ReferenceCollector {
  private let book: CheckedBook
  private var found: [Reference] = []
  private var document: MarkupDocument?
  private var item: Int?
  private var base: ContentURL?
  private var navigation: String?

  static func collect(_ book: CheckedBook) -> [Reference] {
    var collector = ReferenceCollector(book: book)
    for document in book.documents { collector.collect(document) }
    for sheet in book.sheets { collector.collect(sheet, at: nil, item: sheet.item) }
    for inline in book.inlineSheets {
      collector.collect(inline.sheet, at: inline.place, item: inline.sheet.item)
    }
    return collector.found
  }

  private init(book: CheckedBook) { self.book = book }

  private mutating func collect(_ content: ContentDocument) {
    let markup = content.markup
    document = markup
    item = content.item
    base = nil
    if content.kind == .xhtml, let element = markup.elements.first(where: { $0.isHTML("base") }),
      let address = element["href"]
    {
      base = ContentURL(address, in: markup.path)
    }
    var navigationEnd = 0
    for element in markup.elements {
      if element.isHTML("nav"), content.isNavigation, element.index >= navigationEnd {
        navigation = element.epubTypes.first.map(String.init) ?? ""
        navigationEnd = element.end
      } else if element.index >= navigationEnd {
        navigation = nil
      }
      switch element.namespace {
      case Namespace.html: collectHTML(element, markup)
      case Namespace.svg: collectSVG(element)
      case Namespace.mathML: add(.image, element, "altimg")
      case Namespace.ncx where element.name == "content": add(.ncx, element, "src")
      case Namespace.smil:
        if element.name == "text" { add(.overlayText, element, "src") }
        if element.name == "audio" { add(.overlayAudio, element, "src") }
      default: break
      }
    }
    document = nil
  }

  private mutating func collectHTML(_ element: MarkupElement, _ markup: MarkupDocument) {
    switch element.name {
    case "a", "area": add(.hyperlink, element, "href")
    case "img":
      let parent = markup.parent(element)
      let isInPicture = parent?.isHTML("picture") ?? false
      add(.image, element, "src") { $0.isInPicture = isInPicture }
      addSourceSet(element, .image) { $0.isInPicture = isInPicture }
    case "source":
      let parent = markup.parent(element)?.name ?? ""
      if parent == "picture" {
        addSourceSet(element, .pictureSource)
      } else {
        let role = parent == "video" ? Reference.Role.video : .audio
        let others = markup.parent(element).map { hasCoreSource($0, markup) } ?? false
        add(role, element, "src") { $0.hasFallback = others }
      }
    case "audio": add(.audio, element, "src") { $0.hasFallback = false }
    case "video":
      add(.video, element, "src")
      add(.image, element, "poster")
    case "track": add(.track, element, "src")
    case "iframe": add(.frame, element, "src")
    case "embed": add(.embed, element, "src")
    case "object":
      let content = element.hasText || element.children.contains { markup.elements[$0].name != "param" }
      add(.object, element, "data") { $0.hasFallback = content }
    case "input" where element["type"]?.lowercased() == "image": add(.image, element, "src")
    case "script": add(.script, element, "src")
    case "blockquote", "q", "ins", "del": add(.cite, element, "cite")
    case "link":
      let isSheet = (element["rel"] ?? "").lowercased().words.contains("stylesheet")
      add(isSheet ? .styleSheet : .link, element, "href", isTyped: true)
    default: break
    }
  }

  private mutating func collectSVG(_ element: MarkupElement) {
    let role: Reference.Role
    switch element.name {
    case "a": role = .hyperlink
    case "image", "feImage": role = .image
    case "use": role = .use
    case "script": role = .script
    default: return
    }
    if element.attribute("href", Namespace.xlink) != nil {
      add(role, element, "href", isPrefixed: true)
    } else {
      add(role, element, "href")
    }
  }

  private mutating func collect(_ sheet: StyleSheet, at place: Place?, item: Int?) {
    for address in sheet.addresses {
      let role: Reference.Role =
        switch address.kind {
        case .importRule: .styleImport
        case .font: .font
        case .url: .styleImage
        }
      found.append(
        Reference(
          role: role, url: ContentURL(address.text, in: sheet.file), text: address.text,
          place: place ?? sheet.place(address.range), source: sheet.file, item: item))
    }
  }

  /// Whether an `audio` or `video` has a source that every reading system can play.
  private func hasCoreSource(_ parent: MarkupElement, _ markup: MarkupDocument) -> Bool {
    markup.children(parent).contains { source in
      guard source.name == "source", let address = source["src"] else { return false }
      let path = ContentURL(address, in: markup.path).path
      guard let package = book.package, let index = path.flatMap({ package.item(at: $0) }) else {
        return false
      }
      return MediaTypes.isCore(package.items[index].mediaType)
    }
  }

  private mutating func addSourceSet(
    _ element: MarkupElement, _ role: Reference.Role, _ change: (inout Reference) -> Void = { _ in }
  ) {
    guard let set = element["srcset"] else { return }
    for candidate in set.split(separator: ",") {
      guard let address = String(candidate).words.first else { continue }
      add(role, element, "srcset", text: address, change)
    }
  }

  private mutating func add(
    _ role: Reference.Role, _ element: MarkupElement, _ name: String, isPrefixed: Bool = false,
    isTyped: Bool = true, text: String? = nil, _ change: (inout Reference) -> Void = { _ in }
  ) {
    let value = isPrefixed ? element.attribute(name, Namespace.xlink) : element[name]
    guard let document, let text = text ?? value else { return }
    // An empty address of a picture is a fault of its own.
    if text.trimmed.isEmpty, role != .hyperlink { return }
    var reference = Reference(
      role: role, url: ContentURL(text, in: document.path, base: base), text: text,
      place: document.place(element, name, isPrefixed: isPrefixed), source: document.path, item: item)
    reference.declaredType = element["type"].map(MediaTypes.normalised)
    reference.navigation = navigation
    change(&reference)
    found.append(reference)
  }
}
