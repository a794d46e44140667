import ArgumentParser
import HandboekDiagnostics
import HandboekDocument
import HandboekExchange

/// `handboek exporteer`: gives the references and offers to other programs.
struct ExportSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "exporteer",
    abstract: "Geeft de publicaties of het aanbod aan een ander programma.",
    discussion: """
      csl, bibtex en ris bevatten de publicaties, voor Zotero en andere programma’s; csv bevat het \
      aanbod, voor een rekenblad; jsonld bevat alles in de woorden van schema.org, voor een website. \
      De analyses en hoe sterk het bewijs is, passen in geen van deze vormen.
      """,
    aliases: ["export"])

  @OptionGroup var input: FolderArgument

  @Option(
    name: names("formaat", "format"),
    help: ArgumentHelp("Welke vorm: csl, bibtex, ris, csv of jsonld.", valueName: "doelvorm"))
  var format: ExportFormat?

  @Option(
    name: names("naar", "output", short: "o"),
    help: ArgumentHelp("Het bestand. Zonder: de uitvoer.", valueName: "bestand"))
  var target: String?

  @Flag(name: .customLong("excel"), help: "Bij csv: puntkomma’s en een teken vooraan, zoals Excel het wil.")
  var isForExcel = false

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    guard let format else {
      throw CommandFailure(
        .usage, "bij ‘exporteer’ hoort --formaat; \(ExportFormat.expectation)",
        hint: "Zie ‘handboek exporteer --hulp’.")
    }
    guard !isForExcel || format == .csv else {
      throw CommandFailure(
        .usage, "‘--excel’ kan alleen bij ‘--formaat csv’", hint: "Zie ‘handboek exporteer --hulp’.")
    }
    let loaded = try await HandbookLoader.load(input.folder, isLenient: true, context: context)
    let book = loaded.handbook
    let bytes =
      switch format {
      case .csl: CSLJSON.write(book.publications)
      case .bibtex: BibTeX.write(book.publications)
      case .ris: RIS.write(book.publications)
      case .csv: OfferCSV.write(book.offers, dialect: isForExcel ? .excel : .standard)
      case .jsonld: JSONLD.write(book)
      }
    if let target {
      let parts = target.split(separator: "/", omittingEmptySubsequences: false)
      guard let name = parts.last, !name.isEmpty else {
        throw CommandFailure(.usage, "‘\(target)’ is een map; geef een bestand op")
      }
      let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
      try AtomicFile.write(
        [AtomicFile.Content(name: String(name), bytes: bytes)], into: folder.isEmpty ? "/" : folder)
      context.tell("gemaakt: \(target) (\(ByteCount.dutch(bytes.count)))")
    } else {
      try context.output.write(bytes)
    }
    if loaded.hasErrors {
      context.tell("let op: " + DiagnosticSummary(loaded.diagnostics).dutch + "; zie ‘handboek controleer’")
    }
    return .success
  }
}
