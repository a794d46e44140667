import HandboekDiagnostics

/// Diagnostics as a command shows them.
struct Report {
  private let loaded: LoadedHandbook
  private let style: Styler
  private let width: Int
  private let isBrief: Bool

  init(
    _ loaded: LoadedHandbook, report: ReportOptions, stream: StandardStream, context: CommandContext
  ) {
    self.loaded = loaded
    style = context.styler(for: stream, report.color)
    width = min(120, Terminal.width(asked: nil, environment: context.environment))
    isBrief = report.isBrief
  }

  /// The text of some diagnostics.
  ///
  /// - Parameter warningsPerKind: how many warnings of one kind to show; the rest is counted, so
  ///   that a hundred of the same do not bury what is new. Errors are always shown.
  func text(_ diagnostics: [Diagnostic], warningsPerKind: Int = .max) -> String {
    var seen: [String: Int] = [:]
    let shown = diagnostics.filter { diagnostic in
      guard diagnostic.severity == .warning else { return true }
      seen[diagnostic.kind.id, default: 0] += 1
      return seen[diagnostic.kind.id, default: 0] <= warningsPerKind
    }
    var printer = DiagnosticPrinter(
      style: style, width: width, isBrief: isBrief, source: loaded.source)
    var text = printer.print(shown)
    for id in seen.keys.sorted() {
      guard let count = seen[id], count > warningsPerKind else { continue }
      text += style(.warning, "waarschuwing[\(id)]:")
      text += " nog \(count - warningsPerKind) keer; ‘handboek controleer’ toont ze alle\n"
    }
    return text
  }
}
