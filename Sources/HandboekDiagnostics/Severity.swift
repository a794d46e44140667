/// How much a diagnostic matters: an error stops outputs from being replaced.
///
/// A note asks for nothing: it tells what is allowed but unusual.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note = "opmerking"
  case warning = "waarschuwing"
  case error = "fout"

  public static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What `meldingen:` in `handboek.yml` sets for one diagnostic id.
public enum SeverityOverride: String, Sendable, Hashable, CaseIterable {
  case error = "fout"
  case warning = "waarschuwing"
  case off = "uit"

  /// The severity to report with, or nil when the diagnostic is switched off.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .off: nil
    }
  }
}
