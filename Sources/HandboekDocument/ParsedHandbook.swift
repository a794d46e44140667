public import HandboekDiagnostics

/// What the files of a folder say, each parsed on its own, before anything is linked.
public struct ParsedHandbook: Sendable {
  /// The book's own fields and records; links, citations and lists are still as in the source.
  public var book: Handbook
  /// The parts in order, with the chapters they name.
  public var outline: [OutlinePart] = []
  /// The chapters whose number stands in their front matter.
  public var fixedNumbers: [RecordID: Int] = [:]
  /// The files that an edition leaves out, and what they hold: links to these become plain text.
  public var hidden: [String: RecordID] = [:]
  /// The headings that an edition leaves out of chapters and pages: links to these become plain text too.
  public var hiddenAnchors: [RecordID: Set<String>] = [:]
  /// The files of which the lines were read as part of another file: places in findings lead there.
  public var splices: [SourceSplice] = []
  /// Where those numbers stand.
  public var fixedNumberRanges: [RecordID: SourceRange] = [:]
  /// Every id that front matter and lists mention, for linking to check.
  public var references: [FieldReference] = []
  /// Every picture of the folder that could be used, by path; linking keeps the ones that are.
  public var pictures: [String: Asset] = [:]
  /// What `handboek.yml` says about severities.
  public var severities: [String: SeverityOverride] = [:]
  /// What authors say may stay as it is.
  public var waivers: [Waiver] = []
  public var diagnostics: [Diagnostic] = []

  public init(book: Handbook) { self.book = book }
}

/// One entry of `delen:` in `handboek.yml`.
public struct OutlinePart: Sendable, Hashable {
  /// Nil when the handbook lists chapters without parts.
  public var title: String?
  public var chapters: [RecordID]

  public init(title: String?, chapters: [RecordID]) {
    self.title = title
    self.chapters = chapters
  }
}

/// An id of another record that a front-matter field mentions.
public struct FieldReference: Sendable, Hashable {
  public var owner: RecordID
  public var file: String
  public var field: String
  /// The kind of record that the field names.
  public var kind: RecordKind
  /// The id as typed, for chapters with an optional `#anchor`.
  public var name: String
  public var range: SourceRange

  public init(
    owner: RecordID, file: String, field: String, kind: RecordKind, name: String, range: SourceRange
  ) {
    self.owner = owner
    self.file = file
    self.field = field
    self.kind = kind
    self.name = name
    self.range = range
  }
}
