import ArgumentParser
import HandboekDiagnostics
import HandboekPlainText

/// How text for people is shown: width, colour, and whether in a pager.
struct DisplayOptions: ParsableArguments {
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

  /// The columns to lay text out for.
  func columns(_ context: CommandContext) -> Int {
    Terminal.measure(asked: width, environment: context.environment)
  }

  /// Whether styles will be seen, so that a stretch of text can be marked with them alone.
  func showsStyles(_ context: CommandContext) -> Bool {
    guard appearance(context) != .plain else { return false }
    guard !skipsPager, Terminal.isInteractive, let program = Pager.program(context.environment) else {
      return true
    }
    return Pager.showsStyles(program, context.environment) || color == .always
  }

  /// Shows lines: in a pager when they are more than a screen, else at once.
  func show(_ lines: [StyledLine], _ context: CommandContext) throws(CommandFailure) {
    let appearance = appearance(context)
    if let program = pager(for: lines, context) {
      let styled = Pager.showsStyles(program, context.environment) || color == .always
      let text = ANSIRenderer(styled ? appearance : .plain).render(lines)
      if Pager.show(text, in: program, environment: context.environment) { return }
    }
    try context.output.write(ANSIRenderer(appearance).render(lines))
  }

  /// Shows a whole book: in a pager at once, else a document at a time.
  func show(all view: BookView, _ context: CommandContext) async throws(CommandFailure) {
    if mayPage(context) {
      var lines: [StyledLine] = []
      try await view.writeAll { (part) throws(CommandFailure) in lines += part }
      try show(lines, context)
    } else {
      let renderer = ANSIRenderer(appearance(context))
      try await view.writeAll { (part) throws(CommandFailure) in
        try context.output.write(renderer.render(part))
      }
    }
  }

  /// The program for text that is longer than the screen, when a person sits at both ends.
  private func pager(for lines: [StyledLine], _ context: CommandContext) -> String? {
    guard mayPage(context), let size = Terminal.size(), lines.count >= size.rows else { return nil }
    return Pager.program(context.environment)
  }

  /// Whether long text may appear in a pager.
  private func mayPage(_ context: CommandContext) -> Bool {
    !isPlain && !skipsPager && Terminal.isInteractive && Pager.program(context.environment) != nil
  }

  private func appearance(_ context: CommandContext) -> ANSIRenderer.Appearance {
    if isPlain { return .plain }
    return context.styler(for: context.output, color).appearance
  }
}
