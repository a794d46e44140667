public import HandboekDiagnostics
public import HandboekDocument

/// One check on a linked handbook.
///
/// A new check is a new file with a conforming type, one line in `Checks.all`, and a fixture
/// `Tests/HandboekCommandsTests/Commands/<id>.md` that makes it fire.
public protocol Check {
  /// The one kind of diagnostic that it reports.
  static var kind: DiagnosticKind { get }
  /// Whether it can only tell when every file was read, as for what is unused.
  static var needsWholeBook: Bool { get }
  /// What it finds.
  static func run(on book: Handbook) -> [Diagnostic]
}

extension Check {
  public static var needsWholeBook: Bool { false }
}
