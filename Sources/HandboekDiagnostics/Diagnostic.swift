/// One finding about a source: what, where, why it matters, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  public var kind: DiagnosticKind
  public var severity: Severity
  /// The file, relative to the handbook's folder, with `/` between its parts.
  public var file: String
  /// The place inside the file; nil where the file as a whole is meant.
  public var range: SourceRange?
  /// What is wrong here, in Dutch, without a full stop.
  public var message: String
  /// A proposed cure for this place, in Dutch ("bedoelde u ‘kis-2017’?").
  public var fix: String?
  /// Other places that belong to this one.
  public var notes: [Note]

  /// A second place that explains the first.
  public struct Note: Sendable, Hashable {
    public var file: String
    public var range: SourceRange?
    public var message: String

    public init(_ message: String, file: String, range: SourceRange? = nil) {
      self.message = message
      self.file = file
      self.range = range
    }
  }

  public init(
    _ kind: DiagnosticKind, _ message: String, file: String, range: SourceRange? = nil,
    fix: String? = nil, notes: [Note] = []
  ) {
    self.kind = kind
    self.severity = kind.severity
    self.file = file
    self.range = range
    self.message = message
    self.fix = fix
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// The order of a report: by file, place, id, text.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.range != right.range {
      guard let leftRange = left.range else { return true }
      guard let rightRange = right.range else { return false }
      return leftRange < rightRange
    }
    return (left.kind.id, left.message) < (right.kind.id, right.message)
  }
}
