import ArgumentParser
import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// `handboek lees`: shows the text.
struct ReadSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "lees",
    abstract: "Toont het handboek, of één plaats daarin, als tekst.",
    discussion: """
      Een plaats is een hoofdstuk (3), een paragraaf (3.B), een passage (3.12), ‘tabel 3.1’, of de \
      naam van een bestand (sleutelpersoon, begrippen/sleutelpersoon). Op een terminal verschijnt \
      lange tekst in uw leesprogramma; in een pijp komt platte tekst.
      """,
    aliases: ["read"])

  @OptionGroup var input: FolderArgument

  @Argument(help: ArgumentHelp("Wat u wilt lezen. Zonder: alles.", valueName: "plaats"))
  var place: String?

  @Flag(name: names("platte-tekst", "plain"), help: "Geen kleur, geen vette letters, geen pager.")
  var isPlain = false

  @Option(
    name: names("breedte", "width"),
    help: ArgumentHelp("Breedte van de regels, van 20 tot 400.", valueName: "kolommen"))
  var width: TextWidth?

  @Option(
    name: names("kleur", "color"),
    help: ArgumentHelp("Kleur gebruiken: auto, altijd of nooit.", valueName: "wanneer"))
  var color: ColorChoice = .auto

  @Flag(name: names("geen-pager", "no-pager"), help: "Schrijf meteen alles, zonder leesprogramma.")
  var skipsPager = false

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (folder, place) = target
    let loaded = try await HandbookLoader.load(folder, isLenient: true, asOf: date.asOf, context: context)
    let columns = Terminal.measure(asked: width, environment: context.environment)
    let lines: [StyledLine]
    if let place {
      lines = PlainTextWriter.lines(
        for: try Self.resolve(place, in: loaded.handbook), in: loaded.handbook, width: columns)
    } else {
      lines = await PlainTextWriter.lines(of: loaded.handbook, width: columns)
    }
    try show(lines, context)
    if loaded.hasErrors {
      context.tell(
        "let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’")
    }
    return .success
  }

  /// One argument that is no folder is a place in the handbook of this folder.
  var target: (folder: String?, place: String?) {
    guard place == nil, let only = input.folder else { return (input.folder, place) }
    let namesFolder = FileKind.of(only) != nil || only.hasSuffix(".epub") || only.hasSuffix("/")
    return namesFolder ? (only, nil) : (nil, only)
  }

  private static func resolve(_ text: String, in handbook: Handbook) throws(CommandFailure) -> TextPlace {
    let query = PlaceQuery(handbook)
    let resolution = query.resolve(text)
    if case .found(let place) = resolution { return place }
    throw CommandFailure(.noInput, query.message(for: resolution, query: text) ?? "")
  }

  private func show(_ lines: [StyledLine], _ context: CommandContext) throws(CommandFailure) {
    let appearance = appearance(context)
    if let program = pager(for: lines, context) {
      let styled = Pager.showsStyles(program, context.environment) || color == .always
      let text = ANSIRenderer(styled ? appearance : .plain).render(lines)
      if Pager.show(text, in: program, environment: context.environment) { return }
    }
    try context.output.write(ANSIRenderer(appearance).render(lines))
  }

  /// The program for text that is longer than the screen, when a person sits at both ends.
  private func pager(for lines: [StyledLine], _ context: CommandContext) -> String? {
    guard !isPlain, !skipsPager, Terminal.isInteractive, let size = Terminal.size(),
      lines.count >= size.rows
    else { return nil }
    return Pager.program(context.environment)
  }

  private func appearance(_ context: CommandContext) -> ANSIRenderer.Appearance {
    if isPlain { return .plain }
    return context.styler(for: context.output, color).appearance
  }
}
