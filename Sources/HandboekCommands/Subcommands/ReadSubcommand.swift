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

  @OptionGroup var display: DisplayOptions

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (folder, place) = target
    let loaded = try await HandbookLoader.load(folder, isLenient: true, asOf: date.asOf, context: context)
    let columns = display.columns(context)
    let lines: [StyledLine]
    if let place {
      lines = PlainTextWriter.lines(
        for: try Self.resolve(place, in: loaded.handbook), in: loaded.handbook, width: columns)
    } else {
      lines = await PlainTextWriter.lines(of: loaded.handbook, width: columns)
    }
    try display.show(lines, context)
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
}
