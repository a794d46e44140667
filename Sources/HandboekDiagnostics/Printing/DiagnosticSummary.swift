/// How many errors and warnings a report holds, and in how many files.
public struct DiagnosticSummary: Sendable, Hashable {
  public var errors = 0
  public var warnings = 0
  public var notes = 0
  public var files = 0

  public init(_ diagnostics: [Diagnostic]) {
    var names: Set<String> = []
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
      names.insert(diagnostic.file)
    }
    files = names.count
  }

  /// The count in Dutch: "3 fouten, 1 waarschuwing in 2 bestanden".
  public var dutch: String {
    var parts: [String] = []
    if errors > 0 { parts.append(Self.count(errors, "fout", "fouten")) }
    if warnings > 0 { parts.append(Self.count(warnings, "waarschuwing", "waarschuwingen")) }
    if notes > 0 { parts.append(Self.count(notes, "opmerking", "opmerkingen")) }
    guard !parts.isEmpty else { return "geen fouten, geen waarschuwingen" }
    return parts.joined(separator: ", ") + " in " + Self.count(files, "bestand", "bestanden")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
