import ArgumentParser
import HandboekConformance
import HandboekDiagnostics

/// `handboek controleer`: reports what is wrong, without making anything.
struct CheckSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Zoekt fouten in een handboek of EPUB en wijst ze aan.",
    discussion: """
      De meldingen gaan naar de uitvoer, de telling naar het foutkanaal. Hoe zwaar een melding \
      telt, is per nummer te kiezen bij ‘meldingen:’ in handboek.yml. Een EPUB wordt getoetst aan \
      EPUB 3.3 en EPUB Accessibility 1.1; bij elke melding staat de melding van EPUBCheck of Ace die \
      hetzelfde zegt.
      """,
    aliases: ["check"])

  @Argument(
    help: ArgumentHelp(
      "De map van het handboek, of een EPUB. Zonder: deze map, en anders de map Handboek.", valueName: "map"))
  var folder: String?

  @Flag(name: names("streng", "strict"), help: "Laat ook waarschuwingen tellen als fout.")
  var isStrict = false

  @Flag(name: .customLong("json"), help: "Geef de meldingen als JSON.")
  var isJSON = false

  @OptionGroup var report: ReportOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if let path = folder, EPUBFile.isNamed(path) { return try checkEPUB(path, context) }
    var loaded = try await HandbookLoader.load(
      folder, isLenient: report.isLenient, context: context)
    if isStrict {
      for index in loaded.diagnostics.indices { loaded.diagnostics[index].severity = .error }
    }
    if isJSON {
      try context.output.write(DiagnosticJSON.write(loaded.diagnostics, source: loaded.source))
    } else {
      let printed = Report(loaded, report: report, stream: context.output, context: context)
      try context.output.write(printed.text(loaded.diagnostics))
      context.tell(DiagnosticSummary(loaded.diagnostics).dutch)
    }
    return loaded.hasErrors ? .findings : .success
  }

  /// Checks an EPUB against the specifications.
  private func checkEPUB(_ path: String, _ context: CommandContext) throws(CommandFailure) -> ExitStatus {
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
