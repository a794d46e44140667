public import HandboekDiagnostics
public import HandboekDocument

/// What an import will do: which files it makes, and what it leaves as it is.
public struct ImportPlan: Sendable {
  /// One file to write.
  public struct File: Sendable, Hashable {
    public var record: RecordID
    /// The path relative to the handbook's folder.
    public var path: String
    public var bytes: [UInt8]
    /// Whether a file of that name is there already.
    public var replaces: Bool
  }

  public var files: [File] = []
  public var diagnostics: [Diagnostic] = []
  /// The records that were in the handbook already and were left alone.
  public var duplicates = 0
  /// The records that were in the handbook already, just so.
  public var unchanged = 0
  /// The new records that no theme could be found for.
  public var withoutTheme: [String] = []
  /// The new publications of which nobody has said yet how strong their ground is.
  public var withoutEvidence: [String] = []

  public init() {}

  mutating func add(_ record: some TextRecord, bytes: [UInt8], replaces: Bool) {
    files.append(File(record: record.id, path: record.file, bytes: bytes, replaces: replaces))
  }
}

/// How to import.
public struct ImportOptions: Sendable {
  /// Whether records that are there already are updated.
  public var replacesExisting = false
  /// Themes for records that have none of their own.
  public var defaultThemes: [String] = []
  /// Names that no new record may get: of files that could not be read, for instance.
  public var takenNames: Set<String> = []

  public init() {}
}
