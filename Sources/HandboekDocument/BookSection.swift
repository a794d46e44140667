/// A section of the outputs that is no chapter: generated, or a page of the author's own.
public enum BookSection: Sendable, Hashable {
  case titlePage
  case contents
  /// The part at this index of `Handbook.parts`.
  case part(Int)
  case questions
  case routes
  /// The entries to the catalogue: by theme, audience, kind, provider.
  case guide
  case offers
  case references
  case partners
  case glossary
  case index
  /// An author's page before or behind the chapters, by the name of its record.
  case page(String, title: String)
  case colophon

  /// The catalogue in the order in which it is read; a section without records is left out.
  static let catalogue: [BookSection] = [
    .questions, .routes, .guide, .offers, .references, .partners, .glossary, .index,
  ]

  /// The heading readers see; empty for a part, which has a title of its own.
  public var title: String {
    switch self {
    case .titlePage: "Titelpagina"
    case .contents: "Inhoud"
    case .part: ""
    case .questions: "Vraagwijzer"
    case .routes: "Leerroutes"
    case .guide: "Wegwijzer door het aanbod"
    case .offers: "Aanbod"
    case .references: "Publicaties"
    case .partners: "Partners"
    case .glossary: "Begrippen"
    case .index: "Register"
    case .page(_, let title): title
    case .colophon: "Colofon"
    }
  }

  /// The `id` attribute, one word; those of records and headings always have a hyphen or a digit.
  public var identifier: String {
    switch self {
    case .titlePage: "titelpagina"
    case .contents: "inhoud"
    case .part(let index): "deel_\(index + 1)"
    case .questions: "vraagstukken"
    case .routes: "leerroutes"
    case .guide: "wegwijzer"
    case .offers: "aanbod"
    case .references: "publicaties"
    case .partners: "partners"
    case .glossary: "begrippen"
    case .index: "register"
    case .page(let name, _): RecordID(.page, name).anchor
    case .colophon: "colofon"
    }
  }
}

extension BookSection {
  init(_ page: Page) { self = .page(page.id.name, title: page.title) }
}

extension Handbook {
  /// The sections before the chapters.
  public var frontMatter: [BookSection] { frontPages.map(BookSection.init) }

  /// The sections behind the chapters that this handbook has something for; the colophon is the last.
  public var backMatter: [BookSection] {
    let catalogue = BookSection.catalogue.filter { section in
      switch section {
      case .questions: !questions.isEmpty
      case .routes: !routes.isEmpty
      case .guide: !guide.isEmpty
      case .offers: !offers.isEmpty
      case .references: !publications.isEmpty
      case .partners: !partners.isEmpty
      case .glossary: !terms.isEmpty
      case .index: !index.isEmpty
      default: true
      }
    }
    return catalogue + backPages.map(BookSection.init) + [.colophon]
  }

  /// The author's page with this name.
  public func page(_ name: String) -> Page? { pages.first { $0.id.name == name } }
}
