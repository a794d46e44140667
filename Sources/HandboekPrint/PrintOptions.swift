/// What can differ between two HTML files of one handbook.
public struct PrintOptions: Sendable, Hashable {
  public var paper: Paper
  /// Whether this is a pack for a meeting: a cover block instead of a title page, no empty pages.
  public var isPack: Bool
  /// Whether notes stand in the text, for an engine that moves them to the foot of the page.
  public var hasNotesAtFoot: Bool
  /// Whether every place that can begin a page is linked to, so that Chromium names it in the PDF.
  public var hasPageLinks = false
  /// Whether line numbers will be laid over the PDF, so that the text can tell of them.
  public var hasLineNumbers = false
  /// Whether only the lines that are numbered are to be seen, each where it stands on the page.
  public var showsOnlyLines = false
  /// The SHA-256 of the JSON of the same handbook, so that paper and file can be matched; nil leaves it out.
  public var checksum: String?

  public init(paper: Paper = .a4, isPack: Bool = false, hasNotesAtFoot: Bool = false) {
    self.paper = paper
    self.isPack = isPack
    self.hasNotesAtFoot = hasNotesAtFoot
  }

  /// The paper and the size of the letters on it.
  public enum Paper: String, Sendable, Hashable, CaseIterable {
    case a4
    /// A booklet.
    case a5
    /// A4 with letters of 16 points.
    case large = "groot"
  }
}
