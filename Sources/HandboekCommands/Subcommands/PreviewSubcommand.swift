import ArgumentParser

/// `handboek volg`: shows a handbook in the browser while it is written.
struct PreviewSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "volg",
    abstract: "Toont het handboek in uw browser, en werkt het bij zodra u een bestand bewaart.",
    discussion: """
      Onder aan de pagina staan de meldingen. Bij een fout die het boek onleesbaar maakt, blijft de laatste goede \
      tekst staan. Alleen deze computer kan erbij, en er wordt niets in uw map geschreven. E-boek, pagina, tekst en \
      data worden gemaakt als u ze ophaalt: /handboek.epub, /handboek.html, /handboek.txt en /handboek.json. \
      Ctrl-C stopt.
      """,
    aliases: ["watch"])

  @OptionGroup var input: FolderArgument

  @Option(
    name: names("editie", "edition"),
    help: ArgumentHelp("De editie uit de map ‘edities’, bijvoorbeeld van een gemeente.", valueName: "naam"))
  var edition: String?

  @Option(
    name: names("poort", "port"),
    help: ArgumentHelp(
      "De poort, van 1 tot 65535; 0 is een vrije. Zonder: 8080, of de eerste vrije daarna.",
      valueName: "poort"))
  var port: PortNumber?

  @Flag(name: .customLong("open"), help: "Open de browser.")
  var opensBrowser = false

  @Flag(
    name: names("peilen", "poll"),
    help: "Kijk elke halve seconde op de schijf; nodig bij een map op een andere computer.")
  var isPolling = false

  @OptionGroup var date: DateOption

  @OptionGroup var report: ReportOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let place = try HandbookLoader.place(input.folder, edition: edition)
    let session = PreviewSession(
      place: place, asOf: date.asOf, report: report, isPolling: isPolling, context: context)
    return try await session.run(port: port, opensBrowser: opensBrowser)
  }
}

/// A port of TCP, as in `--poort 8080`.
struct PortNumber: ArgumentValue {
  static let usual = 8080
  static let range = 0...65_535
  var number: Int

  init?(argument: String) {
    guard let number = Int(argument), Self.range.contains(number) else { return nil }
    self.number = number
  }

  static var valueName: String { "poort" }
  static var expectation: String { "geef een getal van \(range.lowerBound) tot \(range.upperBound)" }
}
