import HandboekDocument
import HandboekPrint
import HandboekTerminal

/// `handboek bouw --edities`: many editions at once.
extension BuildSubcommand {
  func make(_ choice: EditionChoice, in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if edition != nil {
      throw CommandFailure(
        .usage, "‘--editie’ en ‘--edities’ gaan niet samen",
        hint: "Noem met ‘--edities’ alle edities die u wilt, met komma’s ertussen.")
    }
    if since.file != nil {
      throw CommandFailure(
        .usage, "‘--sinds’ kan niet met ‘--edities’: elke editie is een ander boek",
        hint: "Bouw de editie apart: ‘handboek bouw --editie <naam> --sinds <bestand>’.")
    }
    let folder = try HandbookLoader.folder(input.folder)
    if let found = HandbookLoader.edition(folder) {
      throw CommandFailure(
        .usage, "‘\(folder)’ is zelf een editie (\(found.name))",
        hint: "Geef met ‘--edities’ de map van het handboek op.")
    }
    var names = try choice.names(in: folder)
    if let share { names = names.filter(share.contains) }
    let target = givenTarget ?? "dist/\(EditionPath.folder)"
    // The name of the PDF program once for each edition would be no news.
    let output = OutputRun(
      formats: formats, options: PrintOptions(paper: paper.paper.paper), engine: paper.engine,
      hasPagination: paper.hasPagination, isQuiet: true)
    let run = EditionRun(
      folder: folder, names: names, isAll: choice.isAll, target: target, output: output, asOf: date.asOf,
      isLenient: report.isLenient, isQuiet: isQuiet)
    let result = await run.run(in: context)
    let outcomes = result.outcomes
    let printer = Report(
      source: { LoadedHandbook.source($0, in: folder) }, report: report, stream: context.messages,
      context: context)
    let told = EditionReport(
      outcomes: outcomes, report: printer, share: share, target: target, isQuiet: isQuiet)
    context.messages.tell(told.findings)
    for line in told.failures { context.tell(line) }
    if !isQuiet || outcomes.status != .success { context.tell(told.summary) }
    if let number = result.signalNumber {
      context.tell("afgebroken; wat er staat, is heel")
      ReaderLoop.die(of: number)
    }
    return outcomes.status
  }
}
