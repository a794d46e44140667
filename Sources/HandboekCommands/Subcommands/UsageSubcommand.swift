import ArgumentParser
import HandboekCatalogue
import HandboekDiagnostics
import HandboekPlainText

/// `handboek gebruik`: what would be touched if a record were withdrawn.
struct UsageSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "gebruik",
    abstract: "Toont waar een publicatie, aanbod, partner of begrip wordt gebruikt.",
    discussion: """
      Het overzicht noemt alles wat geraakt wordt als u het bestand weghaalt: passages, lijsten, \
      vragen, leerroutes en het aanbod van een partner. Heeft een naam meer dan één betekenis, zet dan \
      de map ervoor: publicaties/dilemmalogica.
      """,
    aliases: ["usage"])

  @Argument(
    help: ArgumentHelp(
      "De naam van een bestand; daarvoor eventueel de map van het handboek of een EPUB.", valueName: "naam"))
  var words: [String]

  @Flag(name: .customLong("json"), help: "Geef het overzicht als JSON.")
  var isJSON = false

  @OptionGroup var display: DisplayOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (path, words) = PathAndWords.split(self.words)
    guard let name = words.first else {
      throw CommandFailure(.usage, "<naam> ontbreekt", hint: "Zie ‘handboek gebruik --hulp’.")
    }
    if words.count > 1 { throw CommandFailure(.usage, "onverwacht argument: ‘\(words[1])’") }
    let catalogue = try await CatalogueLoader.load(path, asOf: nil, context: context)
    let ids = catalogue.records(named: name)
    guard !ids.isEmpty else {
      let wanted = name.split(separator: "/").last.map(String.init) ?? name
      let near = NearestName.of(wanted, among: catalogue.recordNames)
      throw CommandFailure(
        .noInput, "‘\(name)’ bestaat niet in dit handboek" + (near.map { "; bedoelde u ‘\($0)’?" } ?? ""))
    }
    let pages = ids.compactMap { Withdrawal(of: $0, in: catalogue) }.map(WithdrawalPage.init)
    if isJSON {
      try context.output.write(WithdrawalPage.json(pages))
    } else {
      try display.show(WithdrawalPage.lines(pages, width: display.columns(context)), context)
    }
    return .success
  }
}
