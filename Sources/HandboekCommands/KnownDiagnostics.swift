import HandboekChecks
import HandboekConformance
import HandboekDiagnostics
import HandboekExchange
import HandboekImport
import HandboekLinking
import HandboekSource

/// Every diagnostic that the program can give.
enum KnownDiagnostics {
  /// The kinds of every module, sorted by id.
  static let all: [DiagnosticKind] =
    (SourceDiagnostics.kinds + LinkingDiagnostics.kinds + Checks.kinds + WaiverPolicy.kinds
    + ExchangeDiagnostics.kinds + DocumentImportDiagnostics.kinds)
    .sorted { $0.id < $1.id }
  /// The kinds of the checks on an EPUB; `handboek.yml` does not set their severity.
  static let ofEPUBs: [DiagnosticKind] = EPUBChecker.kinds.sorted { $0.id < $1.id }

  /// The tables of all kinds, as Markdown.
  static var tables: String {
    DiagnosticTable.markdown(all) + "\n## EPUB’s\n\n" + DiagnosticTable.markdownWithReferences(ofEPUBs)
  }
}
