/// What the documents of a book hold, to hold claims against.
struct ContentFacts {
  var hasPictures = false
  var hasMathML = false
  var hasIndex = false
  var hasLongDescription = false
  var hasPageList = false
  var hasTableOfContents = false
  var hasHeadings = false
  var hasRoles = false
  var hasRuby = false
  var hasAudioOrVideo = false
  /// Pictures without an alternative.
  private(set) var withoutAlternative: [(markup: MarkupDocument, element: MarkupElement)] = []
  /// Marks of page breaks.
  private(set) var pageBreaks: [(markup: MarkupDocument, element: MarkupElement)] = []

  init(_ book: CheckedBook) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements { look(at: element, markup, document) }
    }
    if book.documents.contains(where: { $0.kind == .svg && book.package?.spineIndex(ofItem: $0.item) != nil })
    {
      hasPictures = true
    }
  }

  private mutating func look(at element: MarkupElement, _ markup: MarkupDocument, _ document: ContentDocument)
  {
    let types = element.epubTypes
    if element.namespace == Namespace.mathML, element.name == "math" { hasMathML = true }
    if element.namespace == Namespace.svg, element.name == "svg" { hasPictures = true }
    if types.contains("index") || element.role == "doc-index" { hasIndex = true }
    if types.contains("pagebreak") || element.role == "doc-pagebreak" { pageBreaks.append((markup, element)) }
    if element.role != nil { hasRoles = true }
    if element["aria-details"] != nil || element["longdesc"] != nil { hasLongDescription = true }
    guard element.isHTML else { return }
    switch element.name {
    case "img":
      // A book of text with a picture on its cover stays a book of text.
      if element.role != "doc-cover" { hasPictures = true }
      if PictureAlternative.isMissing(element) { withoutAlternative.append((markup, element)) }
    case "details", "figcaption": if element.name == "details" { hasLongDescription = true }
    case "h1", "h2", "h3", "h4", "h5", "h6": hasHeadings = true
    case "ruby": hasRuby = true
    case "audio", "video": hasAudioOrVideo = true
    case "nav" where document.isNavigation:
      if types.contains("page-list") { hasPageList = true }
      if types.contains("toc") { hasTableOfContents = true }
    default: break
    }
  }
}
