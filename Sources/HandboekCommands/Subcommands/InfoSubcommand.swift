import ArgumentParser
import HandboekConformance
import HandboekContainer
import HandboekDiagnostics
import HandboekDocument
import HandboekReading

/// `handboek info`: what is in a handbook, or in any EPUB.
struct InfoSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Toont titel, uitgave en aantallen van een handboek of een EPUB.",
    discussion: "Van een EPUB, van wie dan ook: ook de talen, de toegankelijkheid, de inhoud "
      + "en wat niet te lezen is. "
      + "Met --meldingen: de tabel van alle meldingen die handboek kan geven. "
      + "Met --leesbaarheid: hoe makkelijk de hoofdstukken lezen.")

  @Argument(
    help: ArgumentHelp(
      "De map van het handboek, of een EPUB. Zonder: deze map, en anders de map Handboek.",
      valueName: "map|epub"))
  var path: String?

  @Flag(name: .customLong("json"), help: "Geef de gegevens als JSON.")
  var isJSON = false

  @Flag(
    name: names("meldingen", "diagnostics"), help: "Toon de tabel van alle meldingen, als Markdown.")
  var listsDiagnostics = false

  @Flag(
    name: names("leesbaarheid", "readability"),
    help: "Toon per hoofdstuk de lengte, de zinslengte en de leesbaarheid (Flesch-Douma, 0 tot 100).")
  var showsReadability = false

  @OptionGroup var date: DateOption

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if listsDiagnostics {
      try context.output.write(KnownDiagnostics.tables)
      return .success
    }
    if let path, BookLoader.namesEPUB(path) {
      guard !showsReadability else {
        throw CommandFailure(.usage, "--leesbaarheid werkt op de map van een handboek, niet op een EPUB")
      }
      return try await tellEPUB(path, context)
    }
    let loaded = try await HandbookLoader.load(
      path, isLenient: true, asOf: date.asOf, context: context)
    if showsReadability {
      let table = ReadabilityTable(loaded.handbook)
      try context.output.write(isJSON ? table.json : table.text)
    } else {
      let facts = HandbookFacts(loaded)
      try context.output.write(isJSON ? facts.json : facts.text)
    }
    if loaded.hasErrors {
      context.tell("let op: " + DiagnosticSummary(loaded.diagnostics).dutch + "; zie ‘handboek controleer’")
    }
    return .success
  }
}

extension InfoSubcommand {
  /// Tells what an EPUB says about itself, and what a reader will miss of it.
  private func tellEPUB(
    _ path: String, _ context: CommandContext
  ) async throws(CommandFailure) -> ExitStatus {
    let bytes =
      try path == "-" ? StandardInput.read(limit: ReadingLimits.standard.inputBytes) : EPUBFile.read(path)
    let book = try? EPUBBook(ContainerSource(bytes))
    var facts: EPUBFacts
    do throws(EPUBFactsError) {
      facts = try EPUBFacts(of: bytes)
    } catch {
      // Reading forgives more than checking: what `lees` opens, this tells of.
      guard let book else {
        throw CommandFailure(
          .badData, "‘\(path)’ is geen EPUB die te lezen is",
          hint: "‘handboek controleer’ zegt wat eraan mankeert.")
      }
      facts = await EPUBFacts(reading: book)
    }
    var faults = BookFaultList()
    if let book {
      faults = await BookFaultList(of: book)
      if facts.contents.isEmpty { facts.addContents(of: book) }
    }
    try context.output.write(
      isJSON
        ? EPUBFactsJSON.text(facts, size: bytes.count, faults: faults)
        : EPUBFactsText.text(facts, size: bytes.count) + faults.text)
    if facts.isTruncated { context.tell("let op: het boek is te groot; niet alles is geteld") }
    return .success
  }
}

/// The fields and counts of a handbook.
struct HandbookFacts {
  private let fields: [(key: String, label: String, value: String?)]
  private let authors: [String]
  private let counts: [(key: String, label: String, value: Int)]

  init(_ loaded: LoadedHandbook) {
    let book = loaded.handbook
    let metadata = book.metadata
    authors = metadata.authors
    fields = [
      ("title", "titel", metadata.title), ("subtitle", "ondertitel", metadata.subtitle),
      ("language", "taal", metadata.language.text), ("identifier", "identificatie", metadata.identifier),
      ("edition", "uitgave", metadata.edition), ("date", "datum", metadata.date?.iso),
      ("publisher", "uitgever", metadata.publisher), ("rights", "rechten", metadata.rights),
    ]
    counts =
      [
        ("parts", "delen", book.parts.count { $0.number != nil }),
        ("chapters", "hoofdstukken", book.chapters.count),
        ("publications", "publicaties", book.publications.count), ("offers", "aanbod", book.offers.count),
        ("partners", "partners", book.partners.count), ("terms", "begrippen", book.terms.count),
        ("questions", "vraagstukken", book.questions.count), ("routes", "leerroutes", book.routes.count),
        ("assets", "beelden", book.assets.count),
      ] + Self.addresses(book.addresses)
  }

  /// How many addresses were checked and how many of them are broken; nothing without a ledger.
  private static func addresses(_ ledger: AddressLedger) -> [(key: String, label: String, value: Int)] {
    guard !ledger.entries.isEmpty else { return [] }
    return [
      ("addresses", "adressen", ledger.entries.count),
      ("brokenAddresses", "kapotte", ledger.entries.count { $0.failure?.isBroken == true }),
    ]
  }

  /// One fact a line, with the labels in a column.
  var text: String {
    var text = ""
    func line(_ label: String, _ value: String) {
      let padding = String(repeating: " ", count: max(1, 15 - label.count))
      text += label + padding + PrintableText.clean(value) + "\n"
    }
    for field in fields { if let value = field.value, !value.isEmpty { line(field.label, value) } }
    if !authors.isEmpty { line("auteurs", authors.joined(separator: ", ")) }
    for count in counts { line(count.label, String(count.value)) }
    line("versie", "handboek \(HandboekCommand.version)")
    return text
  }

  /// One JSON object with sorted keys.
  var json: String {
    let counted = counts.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)" }
    var entries = fields.map { (key: $0.key, value: $0.value.map(DiagnosticJSON.quote) ?? "null") }
    let names = authors.map(DiagnosticJSON.quote).joined(separator: ", ")
    entries.append(("authors", "[\(names)]"))
    entries.append(("counts", "{\n" + counted.joined(separator: ",\n") + "\n  }"))
    entries.append(("generator", DiagnosticJSON.quote("handboek \(HandboekCommand.version)")))
    entries.append(("version", "\"1.0.0\""))
    entries.sort { $0.key < $1.key }
    return "{\n" + entries.map { "  \"\($0.key)\": \($0.value)" }.joined(separator: ",\n") + "\n}\n"
  }
}
