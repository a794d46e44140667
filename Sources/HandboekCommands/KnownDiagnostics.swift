import HandboekDiagnostics

/// Every diagnostic that the program can give.
enum KnownDiagnostics {
  /// The kinds of every module.
  static let all: [DiagnosticKind] = []
}
