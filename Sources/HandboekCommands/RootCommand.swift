import ArgumentParser

/// The root of the command tree; it only holds the subcommands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handboek",
    abstract: "Maakt van een map Markdown een e-boek, een drukbare pagina, tekst en data.",
    discussion: """
      Een handboek is een map met een bestand handboek.yml en Markdown-bestanden in mappen als \
      hoofdstukken, publicaties en aanbod. Alles gebeurt op uw eigen computer, zonder internet.
      """,
    subcommands: [
      NewSubcommand.self,
      BuildSubcommand.self,
      PreviewSubcommand.self,
      PackSubcommand.self,
      CheckSubcommand.self,
      ReadSubcommand.self,
      SearchSubcommand.self,
      OffersSubcommand.self,
      PublicationsSubcommand.self,
      AskSubcommand.self,
      UsageSubcommand.self,
      GapsSubcommand.self,
      InfoSubcommand.self,
      ImportSubcommand.self,
      ExportSubcommand.self,
      FeedSubcommand.self,
      EditionSubcommand.self,
      HelpSubcommand.self,
    ],
    helpNames: [])
}

/// One thing the program does.
protocol Subcommand: ParsableCommand {
  /// Does it.
  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus
}
