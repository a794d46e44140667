internal import HandboekDiagnostics

/// One rule that an EPUB must obey.
///
/// A new rule is a new file with a conforming type, one line in `EPUBRules.all`, and a case in the corpus
/// (`Tests/HandboekConformanceTests/Corpus`) that makes it fire.
protocol EPUBRule {
  /// The one kind of diagnostic that it reports.
  static var kind: DiagnosticKind { get }
  /// Whether the rule holds for EPUB 2 as well.
  static var appliesToEPUB2: Bool { get }
  /// Reports each place that breaks the rule.
  static func check(_ book: CheckedBook, _ findings: inout Findings)
}

extension EPUBRule {
  static var appliesToEPUB2: Bool { false }
}
