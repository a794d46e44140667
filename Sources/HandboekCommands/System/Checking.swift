import HandboekChecks
import HandboekDiagnostics
import HandboekDocument

/// What to look for in a handbook beyond what reading and linking find.
enum Checking {
  case everything
  /// Whether there is any error, and only then the rest: a reader is told how much is wrong, or nothing. Checking all
  /// took a quarter of the time to show a passage.
  case onlyWithErrors
  /// Nothing: what the records hold does not depend on it.
  case nothing

  /// Whether every check must run.
  func needsAll(
    _ handbook: Handbook, isComplete: Bool, _ found: [Diagnostic], _ policy: DiagnosticPolicy
  ) async -> Bool {
    switch self {
    case .everything: return true
    case .nothing: return false
    case .onlyWithErrors:
      if found.contains(where: { policy.severity(of: $0.kind) == .error }) { return true }
      let serious = Set(Checks.kinds.filter { policy.severity(of: $0) == .error }.map(\.id))
      return await !Checks.run(on: handbook, isComplete: isComplete, only: serious).isEmpty
    }
  }
}
