public import HandboekDiagnostics
public import HandboekDocument

/// The checks on a linked handbook.
public enum Checks {
  /// Runs every check.
  public static func run(on handbook: Handbook) -> [Diagnostic] { [] }
}
