public import HandboekDocument

/// A chapter out of a document of another program, before it is a file.
public struct ImportedChapter: Sendable {
  /// What the document calls itself; nil when it does not.
  public var title: String?
  public var authors: [String] = []
  public var summary: String?
  public var keywords: [String] = []
  public var language: LanguageTag?
  public var blocks: [Block] = []
  public var footnotes: [Footnote] = []
  public var pictures: [ImportedPicture] = []
  var findings: [Finding] = []
  /// What a place is called: a paragraph of a document, or a line of a page.
  var placeName = "alinea"

  init() {}
}

/// A picture that goes with a chapter.
public struct ImportedPicture: Sendable, Hashable {
  /// The name in the folder `beelden/`, until another has it.
  public var name: String
  public var bytes: [UInt8]
}

/// Which text is taken of a document in which changes are tracked.
public enum TrackedChanges: String, Sendable, CaseIterable {
  /// The text after the changes.
  case after = "na"
  /// The text before the changes.
  case before = "voor"
}

/// Why nothing of a document can be taken over, in Dutch.
public struct DocumentRefusal: Error, Sendable, Hashable {
  public var message: String
  public var fix: String?

  public init(_ message: String, fix: String? = nil) {
    self.message = message
    self.fix = fix
  }
}
