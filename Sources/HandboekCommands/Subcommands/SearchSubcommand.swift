import ArgumentParser
import HandboekCatalogue
import HandboekDiagnostics
import HandboekDocument
import HandboekReading
import HandboekSearch

/// `handboek zoek`: finds words in the whole book.
struct SearchSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: SearchArguments.command,
    abstract: "Zoekt woorden in een heel handboek of een EPUB, het beste eerst.",
    discussion: """
      Elk woord moet er staan, in welke vorm ook (zorg, zorgen) of in een samenstelling; op hoofdletters en \
      accenten wordt niet gelet. Is er geen plaats met alle woorden, dan komen de plaatsen met de meeste. \
      ‘"azc avond"’ zoekt die woorden achter elkaar, ‘polar*’ elk woord met dat begin, en ‘-azc’ laat \
      plaatsen met dat woord weg. Zet om aanhalingstekens en sterretjes nog enkele aanhalingstekens, anders \
      haalt de shell ze weg. Een patroon kent . [a-z] \\d \\w \\s \\b ^ $ | ( ) * + ? en {2,5}. Vooraan staat \
      de plaats: ‘handboek lees’ met die plaats toont haar. De afsluitcode is 0 als er iets is, 1 als er niets is, \
      en hoger als er iets mis is.
      """,
    aliases: ["search"])

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Wat u zoekt; daarvoor eventueel de map van het handboek, een EPUB, of - voor een EPUB op de "
        + "standaardinvoer.", valueName: "termen"))
  var words: [String]

  @Option(
    name: names("soort", "kind"),
    help: ArgumentHelp(
      "Alleen in: hoofdstuk, pagina, vraagstuk, leerroute, aanbod, publicatie, partner of begrip; ook met "
        + "komma’s.", valueName: "soort"))
  var kinds: [String] = []

  @Option(
    name: names("aantal", "limit"), help: ArgumentHelp("Hoeveel plaatsen hoogstens.", valueName: "aantal"))
  var limit = HitLimit(count: 10)

  @Flag(name: names("woorden", "words"), help: "Zoek de woorden zoals getypt, niet in andere vormen.")
  var wantsWords = false

  @Flag(
    name: names("letterlijk", "literal"),
    help: "Zoek dit stuk tekst zoals getypt, met leestekens, ook midden in een woord.")
  var isLiteral = false

  @Flag(name: .customLong("regex"), help: "Zoek een patroon (reguliere expressie).")
  var isPattern = false

  @Flag(name: .customLong("json"), help: "Geef het gevonden als JSON.")
  var isJSON = false

  @OptionGroup var display: DisplayOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (path, terms) = try SearchArguments.split(words)
    let kinds = try SearchArguments.kinds(kinds)
    let query = try SearchArguments.query(terms, mode)
    let (search, warning) = try await Self.search(in: path, context)
    let columns = display.columns(context)
    let result = await search.run(
      query, kinds: kinds, limit: limit.count, excerptLength: isJSON ? 300 : max(60, 2 * columns - 12))
    let page = SearchPage(query: query, kinds: kinds, result: result)
    if isJSON {
      try context.output.write(page.json)
    } else if !result.hits.isEmpty {
      try display.show(page.lines(width: columns, isStyled: display.showsStyles(context)), context)
    }
    if !isJSON || result.hits.isEmpty { for note in page.notes { context.tell(note) } }
    if let warning = warning ?? page.damage { context.tell(warning) }
    if !result.hits.isEmpty { return .success }
    return result.damaged > 0 ? .badData : .findings
  }

  /// The book to search in, and what to tell when it has errors.
  private static func search(
    in path: String?, _ context: CommandContext
  ) async throws(CommandFailure) -> (BookSearch, warning: String?) {
    if let path, BookLoader.namesEPUB(path) {
      let files = try BookLoader.files(path)
      guard Catalogue.isOwn(files.start(of: Catalogue.fileName)) else {
        return (BookSearch(try BookLoader.openEPUB(files, path), records: nil), nil)
      }
      // The contents of a book are read on one core: the catalogue, which takes longer, on another.
      let records = Task { BookSearch.records(catalogue: files.bytes(of: Catalogue.fileName)) }
      return (BookSearch(try BookLoader.openEPUB(files, path)) { await records.value }, nil)
    }
    let loaded = try await HandbookLoader.load(path, isLenient: true, checking: .nothing, context: context)
    let warning = "let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’"
    return (BookSearch(loaded.handbook), loaded.hasErrors ? warning : nil)
  }

  private var mode: SearchQuery.Mode {
    get throws(CommandFailure) {
      var chosen: [(name: String, mode: SearchQuery.Mode)] = []
      if wantsWords { chosen.append(("--woorden", .words)) }
      if isLiteral { chosen.append(("--letterlijk", .literal)) }
      if isPattern { chosen.append(("--regex", .pattern)) }
      guard chosen.count < 2 else {
        throw CommandFailure(
          .usage, "kies één van \(chosen.map { "‘\($0.name)’" }.joined(separator: " en "))",
          hint: "Zie ‘handboek zoek --hulp’.")
      }
      return chosen.first?.mode ?? .stems
    }
  }
}

/// How many places to show.
struct HitLimit: ArgumentValue {
  static let range = 1...10_000
  var count: Int

  init(count: Int) { self.count = count }

  init?(argument: String) {
    guard let count = Int(argument), Self.range.contains(count) else { return nil }
    self.count = count
  }

  var defaultValueDescription: String { String(count) }

  static var valueName: String { "aantal" }
  static var expectation: String { "geef een getal van \(range.lowerBound) tot \(range.upperBound)" }
}
