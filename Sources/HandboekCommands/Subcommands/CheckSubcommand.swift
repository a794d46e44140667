import ArgumentParser
import HandboekDiagnostics

/// `handboek controleer`: reports what is wrong, without making anything.
struct CheckSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer",
    abstract: "Zoekt fouten in het handboek en wijst ze aan.",
    discussion: """
      De meldingen gaan naar de uitvoer, de telling naar het foutkanaal. Hoe zwaar een melding \
      telt, is per nummer te kiezen bij ‘meldingen:’ in handboek.yml.
      """,
    aliases: ["check"])

  @OptionGroup var input: FolderArgument

  @Flag(name: names("streng", "strict"), help: "Laat ook waarschuwingen tellen als fout.")
  var isStrict = false

  @Flag(name: .customLong("json"), help: "Geef de meldingen als JSON.")
  var isJSON = false

  @OptionGroup var date: DateOption

  @OptionGroup var report: ReportOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    var loaded = try await HandbookLoader.load(
      input.folder, isLenient: report.isLenient, asOf: date.asOf, context: context)
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
}
