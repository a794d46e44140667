import HandboekConformance
import HandboekDiagnostics

extension CheckSubcommand {
  /// Checks an EPUB against the specifications.
  func checkEPUB(_ path: String, _ context: CommandContext) throws(CommandFailure) -> ExitStatus {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let checked = EPUBChecker.check(try EPUBFile.read(path), name: name)
    var diagnostics = checked.diagnostics
    if isStrict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    if isJSON {
      try context.output.write(DiagnosticJSON.write(diagnostics, source: checked.source))
    } else {
      let printed = Report(source: checked.source, report: report, stream: context.output, context: context)
      try context.output.write(printed.text(diagnostics))
      context.tell(DiagnosticSummary(diagnostics).dutch)
    }
    return diagnostics.contains { $0.severity == .error } ? .findings : .success
  }
}
