import ArgumentParser
import HandboekChanges
import HandboekDiagnostics
import HandboekDocument
import HandboekPrint

/// `handboek bouw`: makes the outputs.
struct BuildSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "bouw",
    abstract: "Maakt het e-boek, de drukbare pagina, de tekst en de data, en op verzoek een PDF.",
    discussion: """
      Alle fouten worden in één keer gemeld. Zolang er een fout is, wordt er niets geschreven en \
      blijft de vorige uitvoer staan. Dezelfde bron geeft altijd dezelfde bytes. Een PDF maakt een \
      ander programma: WeasyPrint of een browser. Met opds erbij kan een leesprogramma zich op de map \
      abonneren, als die op een webserver staat.
      """,
    aliases: ["build"])

  @OptionGroup var input: FolderArgument

  @Option(
    name: names("naar", "output", short: "o"),
    help: ArgumentHelp(
      "De map voor de uitvoer. Zonder: dist, en voor een editie dist/edities/<naam>.", valueName: "map"))
  var givenTarget: String?

  @Option(
    name: names("editie", "edition"),
    help: ArgumentHelp("De editie uit de map ‘edities’, bijvoorbeeld van een gemeente.", valueName: "naam"))
  var edition: String?

  @Option(
    name: names("edities", "editions"),
    help: ArgumentHelp(
      "Meer edities in één keer: alle, of namen met komma’s. Elke editie komt in een eigen map.",
      valueName: "edities"))
  var editions: EditionChoice?

  @Option(
    name: names("deel", "shard"),
    help: ArgumentHelp(
      "Van die edities alleen deel i van n, zodat n computers het werk verdelen.", valueName: "i/n"))
  var givenShare: EditionShare?

  /// As the order for this program spelled it; no help page tells of it.
  @Option(name: .customLong("deil"), help: .hidden)
  var orderedShare: EditionShare?

  var share: EditionShare? { givenShare ?? orderedShare }

  @Option(
    name: names("formaat", "format"),
    help: ArgumentHelp("Welke vormen: epub, html, tekst, json, opds, pdf, met komma’s.", valueName: "vormen"))
  var formats: FormatList = .all

  @OptionGroup var paper: PaperOptions

  @OptionGroup var since: SinceOption

  @OptionGroup var date: DateOption

  @OptionGroup var report: ReportOptions

  @Flag(name: names("stil", "quiet", short: "q"), help: "Zwijg als het lukt; toon alleen fouten.")
  var isQuiet = false

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if let editions { return try await make(editions, in: context) }
    if share != nil {
      throw CommandFailure(
        .usage, "‘--deel’ verdeelt edities", hint: "Schrijf er ‘--edities alle’ bij, of noem de edities.")
    }
    let loaded = try await HandbookLoader.load(
      input.folder, edition: edition, isLenient: report.isLenient, asOf: date.asOf, context: context)
    let shown = isQuiet ? loaded.diagnostics.filter { $0.severity == .error } : loaded.diagnostics
    let printed = Report(loaded, report: report, stream: context.messages, context: context)
    context.messages.tell(printed.text(shown, warningsPerKind: 5))
    if loaded.hasErrors {
      context.tell(DiagnosticSummary(loaded.diagnostics).dutch + "; er is niets geschreven")
      return .badData
    }
    let target =
      givenTarget ?? loaded.handbook.metadata.localEdition.map { "dist/edities/\($0.id)" } ?? "dist"
    var book = loaded.handbook
    if let changes = try await since.changes(in: book) { book = book.marked(with: changes) }
    let run = OutputRun(
      formats: formats, options: PrintOptions(paper: paper.paper.paper), engine: paper.engine,
      hasPagination: paper.hasPagination, isQuiet: isQuiet)
    let files = try await run.write(book, into: target, context)
    loaded.keepUntilExit()
    if !isQuiet { context.tell(summary(files, in: target, loaded.diagnostics)) }
    return .success
  }

  private func summary(
    _ files: [AtomicFile.Content], in target: String, _ diagnostics: [Diagnostic]
  ) -> String {
    var text = OutputRun.summary(files, in: target)
    if !diagnostics.isEmpty { text += "; " + DiagnosticSummary(diagnostics).dutch }
    return text
  }
}
