import HandboekAccessibility
import HandboekCatalogue
import HandboekCover
import HandboekDocument
import HandboekHTML
import HandboekStyles
import HandboekXML

/// Every file of the publication but the package document, in the order of the container.
struct EPUBPlan {
  private(set) var items: [EPUBItem] = []
  /// Where everything is.
  let links: EPUBLinkProvider
  /// What the book has for people who read in another way.
  let accessibility: LazyReport

  init(_ handbook: Handbook) throws(EPUBError) {
    let links = EPUBLinkProvider(handbook)
    self.links = links
    let renderer = HTMLRenderer(handbook, links: links, options: .epub)
    accessibility = renderer.accessibility
    let document = ContentDocument(language: handbook.metadata.language)
    let title = handbook.metadata.shownTitle

    try addDocument(EPUBNames.navigation, properties: ["nav"], isOfWholeBook: true) {
      NavigationDocument(handbook, links: links, renderer: renderer).bytes
    }
    try addDocument(EPUBNames.cover) { CoverDocument(handbook.metadata).bytes }
    try addDocument(links.address(of: .titlePage)) {
      document.bytes(title: title, type: "frontmatter") { renderer.titlePage(handbook.metadata, into: &$0) }
    }
    try addSections(handbook.frontMatter, type: "frontmatter", of: handbook, links, renderer)
    for (index, part) in handbook.parts.enumerated() {
      if part.number != nil {
        try addDocument(links.address(of: .part(index))) {
          document.bytes(title: part.title, type: "bodymatter") {
            renderer.partPage(part, index: index, of: handbook, into: &$0)
          }
        }
      }
      for chapter in handbook.chapters[part.chapters] {
        try addDocument(links.file(of: chapter.id), origin: .chapter(chapter)) {
          document.bytes(title: "\(chapter.number). \(chapter.title)", type: "bodymatter") {
            renderer.chapter(chapter, into: &$0)
          }
        }
      }
    }
    try addSections(handbook.backMatter, type: "backmatter", of: handbook, links, renderer)
    let cover = CoverImage(handbook.metadata)
    items.append(
      try EPUBItem(EPUBNames.coverImage, .svg) { cover.svg })
    // Shelves and bookshops show the picture of the manifest; few of them know SVG.
    items.append(
      try EPUBItem(EPUBNames.coverPicture, .png, properties: ["cover-image"]) {
        cover.png(width: CoverImage.width)
      })
    items.append(try EPUBItem(EPUBNames.styleSheet, .css) { Styles.epub })
    for (index, asset) in handbook.assets.enumerated() {
      items.append(
        try EPUBItem(links.address(ofAsset: index), EPUBItem.MediaType(asset.mediaType)) { asset.bytes })
    }
    // Not read by people: it lets programs filter and ask without opening the chapters.
    items.append(
      try EPUBItem(Catalogue.fileName, .json, isPublished: false, isOfWholeBook: true) {
        Catalogue(handbook).json
      })
  }

  private mutating func addSections(
    _ sections: [BookSection], type: String, of handbook: Handbook, _ links: EPUBLinkProvider,
    _ renderer: HTMLRenderer
  ) throws(EPUBError) {
    let document = ContentDocument(language: handbook.metadata.language)
    for section in sections {
      // The colophon needs the report on the book, which another core makes meanwhile.
      try addDocument(
        links.address(of: section), isOfWholeBook: section != .colophon,
        origin: EPUBItem.Origin(section, of: handbook)
      ) {
        document.bytes(title: section.title, type: type) {
          renderer.matter(section, of: handbook, into: &$0)
        }
      }
      if section == .guide { try addGuidePages(of: handbook.guide, document, renderer) }
    }
  }

  /// Adds the lists of the guide, which repeat what stands elsewhere: links lead to them, turning pages does not.
  private mutating func addGuidePages(
    of guide: CatalogueGuide, _ document: ContentDocument, _ renderer: HTMLRenderer
  ) throws(EPUBError) {
    for page in renderer.guideDocuments(of: guide) {
      try addDocument(EPUBNames.file(ofGuide: page.name), isLinear: false) {
        document.bytes(title: page.title, type: "backmatter") { page.write(&$0) }
      }
    }
  }

  private mutating func addDocument(
    _ name: String, properties: [String] = [], isLinear: Bool = true, isOfWholeBook: Bool = false,
    origin: EPUBItem.Origin? = nil,
    content: @escaping @Sendable () -> [UInt8]
  ) throws(EPUBError) {
    items.append(
      try EPUBItem(
        name, .xhtml, properties: properties, isLinear: isLinear, isOfWholeBook: isOfWholeBook,
        origin: origin, content: content))
  }
}

extension EPUBItem.MediaType {
  init(_ type: Asset.MediaType) {
    self =
      switch type {
      case .svg: .svg
      case .png: .png
      case .jpeg: .jpeg
      case .gif: .gif
      case .webp: .webp
      }
  }
}
