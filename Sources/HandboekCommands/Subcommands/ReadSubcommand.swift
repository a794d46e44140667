import ArgumentParser
import HandboekDiagnostics
import HandboekPlainText

/// `handboek lees`: shows the text.
struct ReadSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "lees",
    abstract: "Toont het handboek, of één plaats daarin, als tekst.",
    discussion: """
      Een plaats is een hoofdstuk (3), een paragraaf (3.B), een alinea (3.12), de naam van een \
      bestand (driehoek) of een deel van een titel. Op een terminal verschijnt lange tekst in uw \
      leesprogramma; in een pijp komt platte tekst.
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

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (folder, place) = target
    let loaded = try await HandbookLoader.load(folder, isLenient: true, context: context)
    _ = place
    let columns = Terminal.measure(asked: width, environment: context.environment)
    let text = await PlainTextWriter.write(loaded.handbook, width: columns)
    try show(text, context)
    return .success
  }

  /// One argument that is no folder is a place in the handbook of this folder.
  var target: (folder: String?, place: String?) {
    guard place == nil, let only = input.folder else { return (input.folder, place) }
    let namesFolder = FileKind.of(only) != nil || only.contains("/") || only.hasSuffix(".epub")
    return namesFolder ? (only, nil) : (nil, only)
  }

  private func show(_ text: [UInt8], _ context: CommandContext) throws(CommandFailure) {
    let lines = text.count { $0 == UInt8(ascii: "\n") }
    if !isPlain, !skipsPager, Terminal.isInteractive, let size = Terminal.size(), lines >= size.rows,
      let program = Pager.program(context.environment),
      Pager.show(text, in: program, environment: context.environment)
    {
      return
    }
    try context.output.write(text)
  }
}
