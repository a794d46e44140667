import ArgumentParser
import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

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

  @Flag(
    name: names("werklijst", "worklist"),
    help: "Toon per aanbieder welk aanbod nagekeken moet worden, het dringendste eerst.")
  var isWorkList = false

  @Flag(name: .customLong("json"), help: "Geef de meldingen of de werklijst als JSON.")
  var isJSON = false

  @Flag(name: .customLong("csv"), help: "Geef de werklijst als CSV.")
  var isCSV = false

  @Option(
    name: names("breedte", "width"),
    help: ArgumentHelp("Breedte van de werklijst, van 20 tot 400.", valueName: "kolommen"))
  var width: TextWidth?

  @OptionGroup var date: DateOption

  @OptionGroup var report: ReportOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if isCSV, !isWorkList || isJSON {
      throw CommandFailure(
        .usage, isJSON ? "kies ‘--json’ of ‘--csv’, niet allebei" : "‘--csv’ hoort bij ‘--werklijst’",
        hint: "Zie ‘handboek controleer --hulp’.")
    }
    if let path = folder, EPUBFile.isNamed(path) { return try checkEPUB(path, context) }
    var loaded = try await HandbookLoader.load(
      folder, isLenient: report.isLenient, asOf: date.asOf, context: context)
    loaded.keepUntilExit()
    if isWorkList { return try showWorkList(of: loaded, in: context) }
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

  private func showWorkList(
    of loaded: LoadedHandbook, in context: CommandContext
  ) throws(CommandFailure) -> ExitStatus {
    let book = loaded.handbook
    let list = WorkList(book)
    if isJSON {
      try context.output.write(WorkListData.json(list, of: book))
    } else if isCSV {
      try context.output.write(WorkListData.csv(list))
    } else {
      let columns = Terminal.measure(asked: width, environment: context.environment)
      let style = context.styler(for: context.output, report.color).appearance
      try context.output.write(ANSIRenderer(style).render(WorkListText.lines(list, width: columns)))
    }
    let day = book.asOf.map { ", beoordeeld op \($0.dutch)" } ?? ""
    context.tell("na te kijken: \(list.offerCount) van de \(book.offers.count) keer aanbod\(day)")
    if loaded.hasErrors {
      context.tell("let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’")
    }
    return .success
  }
}
