public import HandboekDiagnostics

/// A citation: `[@kis-2019, p. 12; @scp-2020]` or, in running text, `@kis-2019`.
public struct Citation: Sendable, Hashable {
  /// Whether the author is part of the sentence: "Van Wonderen (2019) laat zien".
  public var isNarrative: Bool
  public var items: [CitationItem]
  public var range: SourceRange

  public init(items: [CitationItem], isNarrative: Bool, range: SourceRange) {
    self.items = items
    self.isNarrative = isNarrative
    self.range = range
  }
}

/// One reference inside a citation.
public struct CitationItem: Sendable, Hashable {
  /// The publication's id: its file name in `publicaties/`.
  public var publication: String
  /// Text before the author, such as "zie ook".
  public var prefix: String
  /// The place in the publication and any further text, as typed after the comma: page 12.
  public var suffix: String
  /// Whether only the year is wanted: `[-@id]`.
  public var suppressesAuthor: Bool
  public var range: SourceRange

  /// "Van Wonderen & Van den Berg"; set by linking.
  public var author = ""
  /// Whether the author is a title in slanted type, of a work without author; set by linking.
  public var isSlantedTitle = false
  /// Whether it is by the authors of the item before, who are not named again; set by linking.
  public var sharesAuthor = false
  /// "2019a" or "z.d."; set by linking.
  public var year = ""
  /// Which citation of this publication it is within its chapter or record, from 1; set by linking.
  public var occurrence = 0
  /// What makes the anchor unique in the whole book, such as the chapter's number; set by linking.
  public var scope = ""
  /// Whether the publication exists; false is left over only in a lenient build.
  public var isResolved = false

  public init(
    publication: String, prefix: String, suffix: String, suppressesAuthor: Bool, range: SourceRange
  ) {
    self.publication = publication
    self.prefix = prefix
    self.suffix = suffix
    self.suppressesAuthor = suppressesAuthor
    self.range = range
  }

  /// The anchor of this citation, to which the reference list leads back: `c3-kis-2019-2`.
  public var anchor: String { "c\(scope)-\(publication)-\(occurrence)" }
}
