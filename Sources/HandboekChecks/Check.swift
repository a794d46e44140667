public import HandboekDiagnostics
public import HandboekDocument

/// One check on a linked handbook: a `BookCheck` or a `RecordCheck`.
///
/// A new check is a new file with a conforming type, one line in `Checks.all`, and a fixture
/// `Tests/HandboekCommandsTests/Commands/<id>.md` that makes it fire.
public protocol Check: SendableMetatype {
  /// The one kind of diagnostic that it reports.
  static var kind: DiagnosticKind { get }
  /// Whether it can only tell when every file was read, as for what is unused.
  static var needsWholeBook: Bool { get }
}

/// A check that sees the book as a whole.
public protocol BookCheck: Check {
  /// What it finds.
  static func run(on book: Handbook) -> [Diagnostic]
}

/// A check that looks at one record at a time; records are checked on all cores, and the words of each are
/// found once for all these checks.
protocol RecordCheck: Check {
  /// Whether there is anything for it to find in this book.
  static func concerns(_ book: CheckedBook) -> Bool
  /// What it finds in one record.
  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic]
}

extension Check {
  public static var needsWholeBook: Bool { false }
}

extension RecordCheck {
  static func concerns(_ book: CheckedBook) -> Bool { true }
}
