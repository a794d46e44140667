/// The generated table of every diagnostic id.
public enum DiagnosticTable {
  /// The kinds as a Markdown table, sorted by id.
  public static func markdown(_ kinds: [DiagnosticKind]) -> String {
    var text = "| id | ernst | met --soepel | wat er mis is | wat u kunt doen |\n|---|---|---|---|---|\n"
    for kind in kinds.sorted(by: { $0.id < $1.id }) {
      let lenient = kind.severity == .error && kind.isLenient ? Severity.warning : kind.severity
      text += "| \(kind.id) | \(kind.severity.rawValue) | \(lenient.rawValue) "
      text += "| \(cell(kind.summary)) | \(cell(kind.cure)) |\n"
    }
    return text
  }

  /// The kinds that have a counterpart elsewhere as a Markdown table, sorted by id.
  public static func markdownWithReferences(_ kinds: [DiagnosticKind]) -> String {
    var text =
      "| id | EPUBCheck, Ace, axe | ernst | wat er mis is | wat u kunt doen |\n|---|---|---|---|---|\n"
    for kind in kinds.sorted(by: { $0.id < $1.id }) {
      text += "| \(kind.id) | \(kind.reference ?? "–") | \(kind.severity.rawValue) "
      text += "| \(cell(kind.summary)) | \(cell(kind.cure)) |\n"
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    PrintableText.clean(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
