import ArgumentParser

/// In what way somebody wants to read.
struct ReadingOptions: ParsableArguments {
  @Flag(name: names("scherm", "screen"), help: "Lees op het hele scherm, ook als u een pager hebt ingesteld.")
  var usesScreen = false

  @Flag(
    name: names("lineair", "linear"),
    help: "Lees regel voor regel, met genummerde keuzes: voor schermlezers en brailleregels.")
  var isLinear = false

  @Flag(name: names("pager", "use-pager"), help: "Lees in uw pager (PAGER, en anders less).")
  var usesPager = false

  @Flag(
    name: names("toetsen", "print-keys"), help: "Toon de toetsen in de vorm van een eigen toetsenbestand.")
  var showsKeys = false

  /// Whether the user told all programs, with ACCESSIBLE, that a screen that is drawn over and over says nothing to them.
  private static func wantsLines(_ environment: [String: String]) -> Bool {
    let value = environment["ACCESSIBLE"] ?? ""
    return !["", "0", "false", "no"].contains(value.lowercased())
  }

  /// The ways to read.
  enum Mode { case screen, linear, text }

  /// How to read: as asked, else on the whole screen where a person sits at a terminal.
  ///
  /// A pager that the user chose (HANDBOEK_PAGER, PAGER) comes before the own screen, and a terminal that can
  /// only show lines gets lines.
  func mode(
    display: DisplayOptions, isJSON: Bool, source: String?, context: CommandContext
  ) throws(CommandFailure) -> Mode {
    let others = [
      (isJSON, "--json"), (display.isPlain, "--platte-tekst"), (display.skipsPager, "--geen-pager"),
    ]
    let ways = [(usesScreen, "--scherm"), (isLinear, "--lineair"), (usesPager, "--pager")]
    let chosen = ways.filter(\.0).map(\.1)
    let clashing = chosen.isEmpty ? [] : others.filter(\.0).map(\.1)
    if chosen.count + clashing.count > 1 {
      throw CommandFailure(.usage, (chosen + clashing).joined(separator: " en ") + " gaan niet samen")
    }
    if isLinear {
      guard source != "-" else {
        throw CommandFailure(
          .usage, "met --lineair is de standaardinvoer voor uw keuzes", hint: "Geef de EPUB op als bestand.")
      }
      return .linear
    }
    if usesScreen { return .screen }
    let environment = context.environment
    let isAtTerminal = Terminal.isInteractive || (source == "-" && context.output.isTerminal)
    if isJSON || display.isPlain || display.skipsPager || usesPager || !isAtTerminal { return .text }
    if environment["TERM"] == "dumb" || Self.wantsLines(environment) {
      return source == "-" ? .text : .linear
    }
    return environment["HANDBOEK_PAGER"] ?? environment["PAGER"] == nil ? .screen : .text
  }
}
