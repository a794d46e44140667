/// Decides with which severity each diagnostic is reported.
public struct DiagnosticPolicy: Sendable {
  /// Whether `--soepel` was given: lenient errors become warnings.
  public var isLenient: Bool
  /// The choices of `meldingen:` in `handboek.yml`, by id; they win over `isLenient`.
  public var overrides: [String: SeverityOverride]

  public init(isLenient: Bool = false, overrides: [String: SeverityOverride] = [:]) {
    self.isLenient = isLenient
    self.overrides = overrides
  }

  /// The severity for one kind, or nil when it is switched off.
  public func severity(of kind: DiagnosticKind) -> Severity? {
    if let override = overrides[kind.id] { return override.severity }
    return isLenient && kind.isLenient ? .warning : kind.severity
  }

  /// The diagnostics to report, with their severities, in the order of a report, each once.
  public func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    var result: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let severity = severity(of: diagnostic.kind) else { continue }
      var reported = diagnostic
      reported.severity = severity
      if seen.insert(reported).inserted { result.append(reported) }
    }
    return result.sorted()
  }
}
