/// A page that is no chapter: a foreword, a reading guide, an appendix, the colophon.
public struct Page: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var title: String
  /// What the page is for; nil when its author does not say.
  public var purpose: Purpose?
  public var blocks: [Block]
  public var footnotes: [Footnote]
  /// Passages elsewhere that lead here; set by linking.
  public var backlinks: [Passage] = []

  /// The kinds of page that the EPUB Structural Semantics Vocabulary 1.1 §2 knows.
  public enum Purpose: String, Sendable, Hashable, CaseIterable {
    case foreword = "voorwoord"
    case preface = "ten-geleide"
    case introduction = "inleiding"
    case acknowledgments = "dankwoord"
    case abstract = "samenvatting"
    case conclusion = "slotbeschouwing"
    case afterword = "nawoord"
    case appendix = "bijlage"
    case dedication = "opdracht"
    case epigraph = "motto"
    case credits = "medewerkers"
    case errata
    case revisionHistory = "wijzigingen"
  }

  public init(
    id: RecordID, file: String, title: String, purpose: Purpose? = nil, blocks: [Block], footnotes: [Footnote]
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.purpose = purpose
    self.blocks = blocks
    self.footnotes = footnotes
  }
}
