import ArgumentParser
import HandboekChanges
import HandboekDiagnostics
import HandboekDocument
import HandboekPack
import HandboekPrint
import HandboekSource

/// `handboek raadstuk`: makes a pack for an agenda item.
struct PackSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "raadstuk",
    abstract: "Maakt een stuk voor een vergadering uit gekozen plaatsen.",
    discussion: """
      Een plaats is een hoofdstuk (3), een paragraaf (3.B of 3#stappen), een passage (3.12), een bereik \
      (3.12-3.18 of 4-6), of de naam van een begrip, aanbod of publicatie. De nummers blijven die van het \
      handboek. Bronnen, aanbod en begrippen die erbij horen, komen vanzelf mee. Alles kan ook in een \
      bestand staan: vergadering, agendapunt, titel, datum, gemeente, plaatsen, vragen, bespreken.
      """,
    aliases: ["council-pack"])

  @Argument(
    help: ArgumentHelp(
      "Wat erin komt, eventueel met de map van het handboek ervoor.", valueName: "map en plaatsen"))
  var places: [String] = []

  @Option(
    name: names("vergadering", "meeting"),
    help: ArgumentHelp("De vergadering: \"Raadsvergadering 12 maart 2027\".", valueName: "naam"))
  var meeting: String?

  @Option(
    name: names("agendapunt", "item"), help: ArgumentHelp("Het punt op de agenda: 7.", valueName: "punt"))
  var item: String?

  @Option(name: names("titel", "title"), help: ArgumentHelp("De titel van het stuk.", valueName: "tekst"))
  var title: String?

  @Option(
    name: names("datum", "date"),
    help: ArgumentHelp("De dag van de vergadering: 2027-03-12.", valueName: "datum"))
  var date: CalendarDay?

  @Option(name: names("gemeente", "municipality"), help: ArgumentHelp("De gemeente.", valueName: "naam"))
  var municipality: String?

  @Option(
    name: names("vraag", "question"),
    help: ArgumentHelp(
      "Een vraag uit de vraagwijzer, of hoe haar naam begint; mag vaker.", valueName: "vraag"))
  var questions: [String] = []

  @Option(
    name: names("bespreken", "discuss"),
    help: ArgumentHelp("Een vraag om te bespreken, in plaats van de algemene; mag vaker.", valueName: "tekst")
  )
  var discussion: [String] = []

  @Option(
    name: names("gegevens", "data"),
    help: ArgumentHelp("Een YAML-bestand met dit alles; de opdrachtregel gaat voor.", valueName: "bestand"))
  var file: String?

  @Option(
    name: names("naar", "output", short: "o"), help: ArgumentHelp("De map voor de uitvoer.", valueName: "map")
  )
  var target = "."

  @Option(
    name: names("formaat", "format"),
    help: ArgumentHelp("Welke vormen: html, pdf, epub, tekst, json, opds, met komma’s.", valueName: "vormen"))
  var formats: FormatList = .page

  @OptionGroup var paper: PaperOptions

  @OptionGroup var since: SinceOption

  @Flag(
    name: names("regelnummers", "line-numbers"),
    help: ArgumentHelp("Zet in de PDF regelnummers in de kantlijn, op elke bladzijde opnieuw vanaf 1."))
  var hasLineNumbers = false

  @OptionGroup var asOf: DateOption

  @Flag(name: names("stil", "quiet", short: "q"), help: "Zwijg als het lukt; toon alleen fouten.")
  var isQuiet = false

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if hasLineNumbers, !formats.hasPDF, !paper.hasPagination {
      throw CommandFailure(
        .usage, "regelnummers kunnen alleen in een PDF: op elk scherm breken de regels anders af",
        hint: "Voeg ‘--formaat pdf’ toe.")
    }
    let given = try agendaFile(context)
    let (folder, named) = arguments
    let loaded = try await HandbookLoader.load(folder, isLenient: true, asOf: asOf.asOf, context: context)
    let choice: PackChoice
    do throws(PackFault) {
      choice = try PackChoice(
        named.isEmpty ? given.places : named, questions: questions.isEmpty ? given.questions : questions,
        in: loaded.handbook)
    } catch {
      switch error {
      case .unknown(let message): throw CommandFailure(.noInput, message)
      case .invalid(let message):
        throw CommandFailure(.usage, message, hint: "Zie ‘handboek raadstuk --hulp’.")
      }
    }
    let agenda = agenda(given.agenda)
    var pack = Pack.make(from: loaded.handbook, choice: choice, agenda: agenda)
    if let changes = try await since.changes(in: loaded.handbook) {
      pack = pack.marked(with: changes.limited(to: pack))
    }
    var options = PrintOptions(paper: paper.paper.paper, isPack: true)
    options.hasLineNumbers = hasLineNumbers
    let run = OutputRun(
      formats: formats, options: options, engine: paper.engine,
      stem: PackName.of(agenda), hasChecksums: false, hasPagination: paper.hasPagination, isQuiet: isQuiet)
    let files = try await run.write(pack, into: target, context)
    if !isQuiet {
      context.tell("gekozen: " + choice.labels.joined(separator: "; "))
      context.tell(OutputRun.summary(files, in: target))
    }
    if loaded.hasErrors {
      context.tell("let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’")
    }
    return .success
  }

  /// The folder, when the first argument is one, and the places.
  var arguments: (folder: String?, places: [String]) {
    guard let first = places.first, first.first?.isNumber != true else { return (nil, places) }
    let namesFolder = FileKind.of(first) != nil || EPUBFile.hasEnding(first) || first.hasSuffix("/")
    return namesFolder ? (first, Array(places.dropFirst())) : (nil, places)
  }

  /// What the command line says goes before what the file says.
  private func agenda(_ given: Agenda) -> Agenda {
    var agenda = given
    agenda.meeting = meeting ?? given.meeting
    agenda.item = item ?? given.item
    agenda.title = title ?? given.title
    agenda.date = date?.date ?? given.date
    agenda.municipality = municipality ?? given.municipality
    if !discussion.isEmpty { agenda.discussion = discussion }
    return agenda
  }

  private func agendaFile(_ context: CommandContext) throws(CommandFailure) -> AgendaFile {
    guard let file else { return AgendaFile() }
    let bytes = try UserFile.read(file, limit: SourceLimits.standard.textBytes)
    let read = AgendaFile.read(bytes, file: file)
    if !read.diagnostics.isEmpty {
      let style = context.styler(for: context.messages, .auto)
      var printer = DiagnosticPrinter(style: style, width: 100) { _ in SourceBytes.normalised(bytes) }
      context.messages.tell(printer.print(read.diagnostics))
    }
    if read.diagnostics.contains(where: { $0.severity == .error }) {
      throw CommandFailure(.badData, "in ‘\(file)’ staan fouten; er is niets geschreven")
    }
    return read
  }
}
