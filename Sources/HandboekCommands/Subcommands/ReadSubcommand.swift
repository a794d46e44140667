import ArgumentParser
import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText
import HandboekTerminal

/// `handboek lees`: shows the text.
struct ReadSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "lees",
    abstract: "Leest een handboek of een EPUB, of één plaats daarin.",
    discussion: """
      Een plaats is een hoofdstuk (3), een paragraaf (3.B), een passage (3.12), ‘tabel 3.1’, of de \
      naam van een bestand (sleutelpersoon, begrippen/sleutelpersoon). In een EPUB, van wie dan ook, is \
      het ook een id, een titel uit de inhoud, een bladzijde (‘blz. 34’) of een percentage (40%). Op een \
      terminal leest u op het hele scherm; h toont de toetsen, en de plaats en uw bladwijzers blijven \
      bewaard. Hebt u zelf een pager ingesteld (HANDBOEK_PAGER of PAGER), dan verschijnt de tekst daarin. \
      Staat ACCESSIBLE op 1, dan leest u regel voor regel, zoals met --lineair. In een pijp komt platte tekst. Eigen toetsen staan in het bestand handboek/toetsen onder \
      XDG_CONFIG_HOME (zonder: ~/.config).
      """,
    aliases: ["read"])

  @Argument(
    help: ArgumentHelp(
      "De map van het handboek, een EPUB, of - voor een EPUB op de standaardinvoer. "
        + "Zonder: deze map, en anders de map Handboek.", valueName: "map of epub"))
  var source: String?

  @Argument(help: ArgumentHelp("Wat u wilt lezen. Zonder: alles.", valueName: "plaats"))
  var place: String?

  @Flag(
    name: .customLong("json"),
    help:
      "Geef inhoud, gegevens en fouten als JSON; met een plaats: koppen, tekst, links en noten van dat hoofdstuk."
  )
  var isJSON = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var display: DisplayOptions

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if reading.showsKeys {
      try context.output.write(KeyMap.file)
      return .success
    }
    let (source, place) = target
    let mode = try reading.mode(display: display, isJSON: isJSON, source: source, context: context)
    if let source, BookLoader.namesEPUB(source) {
      let book = try BookLoader.openEPUB(source)
      if mode == .text {
        try await show(book, place, context)
      } else {
        let start = try place.map { (text) throws(CommandFailure) in
          try BookView(book: book, width: 80).place(text)
        }
        try read(book, from: start, mode, catalogue: CatalogueEntries.source(in: book), context)
      }
      return .success
    }
    if mode == .text, !isJSON, let place,
      let passage = try await PassageLoader.load(place, in: source, asOf: date.asOf, context: context)
    {
      passage.loaded.keepUntilExit()
      let lines = PlainTextWriter.lines(
        for: passage.place, in: passage.loaded.handbook, width: display.columns(context))
      try display.show(lines, context)
      return .success
    }
    let loaded = try await HandbookLoader.load(
      source, isLenient: true, asOf: date.asOf, checking: .onlyWithErrors, context: context)
    loaded.keepUntilExit()
    if mode != .text {
      let handbook = loaded.handbook
      let found = try place.map { (text) throws(CommandFailure) in try Self.resolve(text, in: handbook) }
      let book = try await BookLoader.book(of: handbook)
      let start = found.flatMap { book.place(of: $0, in: handbook) }
      try read(book, from: start, mode, catalogue: { CatalogueEntries.all(of: handbook) }, context)
    } else if isJSON {
      try await show(try await BookLoader.book(of: loaded.handbook), place, context)
    } else {
      let columns = display.columns(context)
      let lines: [StyledLine]
      if let place {
        lines = PlainTextWriter.lines(
          for: try Self.resolve(place, in: loaded.handbook), in: loaded.handbook, width: columns)
      } else {
        lines = await PlainTextWriter.lines(of: loaded.handbook, width: columns)
      }
      try display.show(lines, context)
    }
    if loaded.hasErrors {
      context.tell(
        "let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’")
    }
    return .success
  }

  /// Lets a person read a book.
  private func read(
    _ book: any ReadableBook, from start: BookPlace?, _ mode: ReadingOptions.Mode,
    catalogue: (() -> [CatalogueEntry]?)?, _ context: CommandContext
  ) throws(CommandFailure) {
    let reading = ScreenReading(
      book: book, start: start, display: display, catalogue: catalogue, context: context)
    if mode == .linear { try reading.runLinear() } else { try reading.run() }
  }

  /// Shows a book, or a place in it.
  private func show(
    _ book: any ReadableBook, _ place: String?, _ context: CommandContext
  ) async throws(CommandFailure) {
    let view = BookView(book: book, width: display.columns(context))
    if isJSON {
      let target = try place.map { (text) throws(CommandFailure) in try view.place(text).target }
      if let target {
        try context.output.write(BookJSON.write(target, of: book))
      } else {
        try context.output.write(BookJSON.write(book, faults: await BookFaultList(of: book).faults))
      }
    } else if let place {
      try display.show(try view.lines(at: place), context)
    } else {
      try await display.show(all: view, context)
    }
  }

  /// One argument that is no folder and no file is a place in the handbook of this folder.
  var target: (source: String?, place: String?) {
    guard place == nil, let only = source else { return (source, place) }
    let namesSource = FileKind.of(only) != nil || BookLoader.namesEPUB(only) || only.hasSuffix("/")
    return namesSource ? (only, nil) : (nil, only)
  }

  private static func resolve(_ text: String, in handbook: Handbook) throws(CommandFailure) -> TextPlace {
    let query = PlaceQuery(handbook)
    let resolution = query.resolve(text)
    if case .found(let place) = resolution { return place }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if PageName.label(in: words) != nil {
      throw CommandFailure(
        .noInput, "een map heeft geen bladzijden, dus ook geen ‘\(PrintableText.clean(text))’",
        hint: "Maak het boek met ‘handboek bouw --paginering’, en lees dan de EPUB.")
    }
    throw CommandFailure(.noInput, query.message(for: resolution, query: text) ?? "")
  }
}
