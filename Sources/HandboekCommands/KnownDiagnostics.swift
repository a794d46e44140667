import HandboekChecks
import HandboekDiagnostics
import HandboekLinking
import HandboekSource

/// Every diagnostic that the program can give.
enum KnownDiagnostics {
  /// The kinds of every module, sorted by id.
  static let all: [DiagnosticKind] =
    (SourceDiagnostics.kinds + LinkingDiagnostics.kinds + Checks.kinds + WaiverPolicy.kinds)
    .sorted { $0.id < $1.id }
}
