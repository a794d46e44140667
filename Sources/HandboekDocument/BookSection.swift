/// A section of the outputs that is generated and belongs to no single record.
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
  case colophon

  /// The back matter in the order in which it is read; a section without records is left out.
  public static let backMatter: [BookSection] = [
    .questions, .routes, .guide, .offers, .references, .partners, .glossary, .colophon,
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
    case .colophon: "colofon"
    }
  }
}

extension Handbook {
  /// The sections of the back matter that this handbook has something for.
  public var backMatter: [BookSection] {
    BookSection.backMatter.filter { section in
      switch section {
      case .questions: !questions.isEmpty
      case .routes: !routes.isEmpty
      case .guide: !guide.isEmpty
      case .offers: !offers.isEmpty
      case .references: !publications.isEmpty
      case .partners: !partners.isEmpty
      case .glossary: !terms.isEmpty
      default: true
      }
    }
  }
}
