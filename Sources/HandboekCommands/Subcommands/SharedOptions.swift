import ArgumentParser
import HandboekDocument

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

/// The date by which freshness is judged.
struct DateOption: ParsableArguments {
  @Option(
    name: names("per", "as-of"),
    help: ArgumentHelp(
      "Beoordeel op deze dag of aanbod nog actueel is. Zonder: de datum van de uitgave.",
      valueName: "datum"))
  var asOf: CalendarDay?
}

/// A day, as in `--per 2026-11-22`.
struct CalendarDay: ArgumentValue {
  var date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument), date.day != nil else { return nil }
    self.date = date
  }

  static var valueName: String { "datum" }
  static var expectation: String { "schrijf een bestaande dag als jaar-maand-dag, zoals 2026-11-22" }
}

/// How much leniency and colour to use.
struct ReportOptions: ParsableArguments {
  @Flag(
    name: names("soepel", "lenient"),
    help: "Maak van gebroken verwijzingen en geweigerde HTML waarschuwingen.")
  var isLenient = false

  @OptionGroup var messages: MessageOptions

  var isBrief: Bool { messages.isBrief }
  var color: ColorChoice { messages.color }
}

/// How messages look.
struct MessageOptions: ParsableArguments {
  @Flag(name: names("kort", "brief"), help: "Toon elke melding op één regel.")
  var isBrief = false

  @Option(
    name: names("kleur", "color"),
    help: ArgumentHelp("Kleur gebruiken: auto, altijd of nooit.", valueName: "wanneer"))
  var color: ColorChoice = .auto
}
