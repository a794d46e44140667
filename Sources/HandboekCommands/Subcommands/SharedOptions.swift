import ArgumentParser

/// The name of an option: Dutch first, then its English alias.
func names(_ dutch: String, _ english: String, short: Character? = nil) -> NameSpecification {
  var elements: [NameSpecification.Element] = [.customLong(dutch), .customLong(english)]
  if let short { elements.append(.customShort(short)) }
  return NameSpecification(elements)
}

/// The folder that most commands work on.
struct FolderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "De map van het handboek. Zonder: deze map, en anders de map Handboek.", valueName: "map"))
  var folder: String?
}

/// How much leniency and colour to use.
struct ReportOptions: ParsableArguments {
  @Flag(
    name: names("soepel", "lenient"),
    help: "Maak van gebroken verwijzingen en geweigerde HTML waarschuwingen.")
  var isLenient = false

  @Flag(name: names("kort", "brief"), help: "Toon elke melding op één regel.")
  var isBrief = false

  @Option(
    name: names("kleur", "color"),
    help: ArgumentHelp("Kleur gebruiken: auto, altijd of nooit.", valueName: "wanneer"))
  var color: ColorChoice = .auto
}
