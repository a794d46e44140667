/// Reads documents of word processors and pages of the web as chapters.
public enum ChapterImport {
  /// The kinds of document.
  public enum Format: Sendable { case word, html }

  /// What the caller wants, and what only the caller can do.
  public struct Options: Sendable {
    /// A slug that the names of pictures start with.
    public var name: String
    public var changes: TrackedChanges
    public var limits = DocumentLimits.standard
    /// What is wrong with a picture by its name and bytes, in Dutch; nil when it can be used.
    public var pictureProblem: @Sendable (String, [UInt8]) -> String?
    /// The bytes of a file by its path from the document, inside the document's folder; nil when there is none.
    public var file: @Sendable (String) -> [UInt8]?

    public init(
      name: String, changes: TrackedChanges = .after,
      pictureProblem: @escaping @Sendable (String, [UInt8]) -> String? = { _, _ in nil },
      file: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
    ) {
      self.name = name
      self.changes = changes
      self.pictureProblem = pictureProblem
      self.file = file
    }
  }

  /// Reads one document; it never crashes on what it is given.
  public static func read(
    _ bytes: [UInt8], as format: Format, _ options: Options
  ) throws(DocumentRefusal) -> ImportedChapter {
    let chapter: ImportedChapter
    switch format {
    case .word: chapter = try WordReader.read(bytes, options)
    case .html: chapter = try PageReader.read(bytes, options)
    }
    if chapter.blocks.isEmpty {
      throw DocumentRefusal("er staat geen tekst in", fix: "kijk of het document niet leeg is")
    }
    return chapter
  }
}
