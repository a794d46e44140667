import ArgumentParser

/// `handboek hulp`: the help pages.
struct HelpSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "hulp",
    abstract: "Toont de hulp, ook van één opdracht of onderwerp.",
    discussion: "Onderwerpen: afsluitcodes, omgeving.",
    aliases: ["help"])

  @Argument(help: ArgumentHelp("Een opdracht of onderwerp.", valueName: "onderwerp"))
  var topic: String?

  @Option(
    name: names("aanvullen", "completions"),
    help: ArgumentHelp(
      "Geef het bestand waarmee bash, zsh of fish opdrachten en opties aanvult met de tab-toets.",
      valueName: "schil"))
  var shell: Shell?

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let root = try CommandDescription.ofProgram()
    if let shell {
      try context.output.write(shell.script(CompletionData(root)))
      return .success
    }
    guard let topic else {
      try context.output.write(HelpPage(root, context: context).text)
      return .success
    }
    if let command = root.subcommand(named: topic) {
      try context.output.write(HelpPage(command, context: context).text)
    } else if let topic = HelpTopic(argument: topic) {
      try context.output.write(topic.text(context))
    } else {
      throw UsageFault.unknownCommand(
        topic, in: root, kind: "onderwerp", also: HelpTopic.allCases.map(\.rawValue))
    }
    return .success
  }
}
