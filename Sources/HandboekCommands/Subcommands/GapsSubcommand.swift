import ArgumentParser
import HandboekCatalogue

/// `handboek hiaten`: what the catalogue lacks.
struct GapsSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "hiaten",
    abstract: "Toont wat het aanbod mist: per thema, doelgroep en soort.",
    discussion: """
      Een aanbod telt mee bij al zijn thema’s en doelgroepen. Leeg is een vak zonder aanbod, dun een \
      vak met één aanbod. Daarna volgen hoofdstukken zonder aanbod, aanbod zonder hoofdstuk, vragen \
      zonder contactpunt, thema’s die op één partner rusten, en het deel dat misschien vervallen is.
      """,
    aliases: ["gaps"])

  @OptionGroup var input: CatalogueArgument

  @OptionGroup var results: ResultOptions

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    try results.check()
    let catalogue = try await CatalogueLoader.load(input.path, asOf: date.asOf, context: context)
    return try results.show(GapsPage(catalogue.book), orTell: "", context)
  }
}
