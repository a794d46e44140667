import ArgumentParser
import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument
import HandboekExchange
import HandboekImport
import HandboekSource

/// `handboek importeer`: turns outside files into records.
struct ImportSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer",
    abstract: "Maakt van BibTeX, RIS, CSL-JSON, CSV, Word of HTML bestanden in een handboek.",
    discussion: """
      BibTeX, RIS en CSL-JSON (zo bewaart Zotero ze) worden publicaties, een tabel (CSV) wordt \
      aanbod. Wat er al staat, herkend aan DOI, adres of titel, wordt overgeslagen. Met --overschrijf \
      worden de bibliografische velden bijgewerkt; uw analyse, themas en bewijs blijven staan. Een \
      beschadigd item kost alleen dat item. Trefwoorden die in handboek.yml een thema zijn, worden \
      themas; ‘bewijs’ wordt ‘onbekend’. Een Word-document (docx) of webpagina (html) wordt een \
      hoofdstuk, met de afbeeldingen in beelden. Opmerkingen, bijgehouden wijzigingen en alles wat niet \
      is overgenomen, worden met hun plaats genoemd. Er verschijnt niets half: gaat er iets mis, dan wordt er \
      niets geschreven.
      """,
    aliases: ["import"])

  @Argument(help: ArgumentHelp("De bestanden, alle van één soort.", valueName: "bestand"))
  var files: [String] = []

  @Option(
    name: names("in", "into"),
    help: ArgumentHelp(
      "De map van het handboek. Zonder: deze map, en anders de map Handboek.", valueName: "map"))
  var folder: String?

  @Option(
    name: names("formaat", "format"),
    help: ArgumentHelp(
      "Als de naam het niet zegt: csl, bibtex, ris, csv, docx of html.", valueName: "bronvorm"))
  var format: ImportFormat?

  @Option(
    name: names("soort", "kind"),
    help: ArgumentHelp(
      "Weiger bestanden van een andere soort: publicaties, aanbod of hoofdstukken.", valueName: "verzameling")
  )
  var kind: ImportKind?

  @Option(
    name: names("standaardthema", "default-theme"),
    help: ArgumentHelp("Thema voor wat er zelf geen heeft. Mag vaker.", valueName: "thema"))
  var defaultThemes: [String] = []

  @Option(
    name: names("adressen", "addresses"),
    help: ArgumentHelp(
      "Werk \(AddressLedger.fileName) bij met wat een linkcontrole vond: de JSON van lychee, of een CSV met url, "
        + "status en datum.", valueName: "uitkomst"))
  var checkedAddresses: String?

  @Option(
    name: names("per", "as-of"),
    help: ArgumentHelp(
      "Bij --adressen: de dag van de controle, als de uitkomst die niet noemt. Zonder: de dag van het bestand.",
      valueName: "datum"))
  var day: CalendarDay?

  @Option(
    name: names("wijzigingen", "changes"),
    help: ArgumentHelp(
      "Bij docx en html: de tekst van na of van voor de bijgehouden wijzigingen. Zonder: na.",
      valueName: "tekst"))
  var changes: ChangesChoice?

  @Flag(name: names("overschrijf", "overwrite"), help: "Werk bij wat er al staat.")
  var replacesExisting = false

  @Flag(name: names("proef", "dry-run"), help: "Schrijf niets; zeg alleen wat er zou gebeuren.")
  var isTrial = false

  @OptionGroup var messages: MessageOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    if let checkedAddresses {
      guard files.isEmpty else {
        throw CommandFailure(
          .usage, "‘--adressen’ gaat niet samen met andere bestanden", hint: "Lees ze na elkaar in.")
      }
      return try await importAddresses(checkedAddresses, context)
    }
    guard !files.isEmpty else {
      throw CommandFailure(.usage, "<bestand> ontbreekt", hint: "Zie ‘handboek importeer --hulp’.")
    }
    var read: [ImportFile] = []
    for file in files { read.append(try ImportFile.read(file, as: format)) }
    let kind = try kind(of: read)
    if changes != nil, kind != .chapters {
      throw CommandFailure(.usage, "‘--wijzigingen’ is er alleen voor docx en html")
    }
    let loaded = try await HandbookLoader.load(folder, isLenient: true, context: context)
    if kind == .chapters {
      return try importDocuments(read, into: loaded, context)
    }
    var options = ImportOptions()
    options.replacesExisting = replacesExisting
    options.defaultThemes = try themes(in: loaded)
    options.takenNames = Self.takenNames(in: loaded.folder + "/" + kind.rawValue)

    let imported = ImportedFiles(read, for: loaded.handbook)
    let plan = imported.plan(into: loaded.handbook, options: options) { path in
      UserFile.contents(loaded.folder + "/" + path, limit: SourceLimits.standard.textBytes) ?? []
    }
    if !isTrial {
      try AtomicFile.write(plan.files.map { .init(name: $0.path, bytes: $0.bytes) }, into: loaded.folder)
    }
    let report = ImportReport(
      plan: plan, kind: kind, broken: imported.broken, lost: imported.lost, isTrial: isTrial)
    try show(imported.diagnostics + plan.diagnostics, read.map(\.source), context)
    try context.output.write(report.text)
    guard imported.diagnostics.contains(where: { $0.severity == .error }) else { return .success }
    return plan.files.isEmpty && plan.duplicates + plan.unchanged == 0 ? .badData : .findings
  }

  private func importDocuments(
    _ files: [ImportFile], into loaded: LoadedHandbook, _ context: CommandContext
  ) throws(CommandFailure) -> ExitStatus {
    var documents = DocumentImport(
      folder: loaded.folder, replacesExisting: replacesExisting, changes: changes?.changes ?? .after,
      themes: loaded.handbook.vocabularies.themes.ids, defaultThemes: try themes(in: loaded))
    for file in files { documents.add(file) }
    if !isTrial {
      // First the pictures: a chapter never leads to one that is not there.
      let pictures = documents.pictures.map { AtomicFile.Content(name: $0.path, bytes: $0.bytes) }
      let chapters = documents.chapters.map { AtomicFile.Content(name: $0.path, bytes: $0.bytes) }
      try AtomicFile.write(pictures + chapters, into: loaded.folder)
    }
    let sources = documents.chapters.map { ImportSource(name: $0.path, bytes: $0.bytes) }
    try show(documents.diagnostics, sources, context)
    try context.output.write(documents.report(isTrial: isTrial))
    guard documents.diagnostics.contains(where: { $0.severity == .error }) else { return .success }
    return documents.chapters.isEmpty ? .badData : .findings
  }

  private func importAddresses(
    _ path: String, _ context: CommandContext
  ) async throws(CommandFailure) -> ExitStatus {
    let update = try AddressImport(path)
    let loaded = try await HandbookLoader.load(folder, isLenient: true, context: context)
    try show(update.diagnostics, [update.source], context)
    guard !update.isEmpty, let day = update.day(asked: day?.date) else {
      context.tell("er is niets geschreven")
      return .badData
    }
    let (ledger, report) = update.update(loaded.handbook.addresses, on: day)
    if !isTrial {
      let file = AtomicFile.Content(name: AddressLedger.fileName, bytes: AddressLedgerFile.write(ledger))
      try AtomicFile.write([file], into: loaded.folder)
    }
    try context.output.write(report)
    return update.diagnostics.contains { $0.severity == .error } ? .findings : .success
  }

  /// The one kind that the files hold.
  private func kind(of files: [ImportFile]) throws(CommandFailure) -> ImportKind {
    let kinds = Set(files.map(\.format.kind))
    guard let first = files.first?.format.kind, kinds.count == 1 else {
      throw CommandFailure(
        .usage, "deze bestanden zijn niet van één soort",
        hint: "Lees publicaties, aanbod en hoofdstukken na elkaar in.")
    }
    if let kind, kind != first {
      throw CommandFailure(
        .usage, "‘\(files[0].source.name)’ wordt gelezen als \(first.rawValue), niet als \(kind.rawValue)",
        hint: "Publicaties komen uit csl, bibtex of ris; aanbod uit csv; hoofdstukken uit docx of html.")
    }
    return first
  }

  /// The themes of `--standaardthema`, when the handbook has them.
  private func themes(in loaded: LoadedHandbook) throws(CommandFailure) -> [String] {
    let known = loaded.handbook.vocabularies.themes
    for theme in defaultThemes where !known.allows(theme) {
      let near = NearestName.of(theme, among: known.ids).map { "; bedoelde u ‘\($0)’?" } ?? ""
      throw CommandFailure(
        .usage, "het thema ‘\(theme)’ staat niet in handboek.yml\(near)",
        hint: "Bekende themas: \(known.ids.joined(separator: ", ")).")
    }
    return defaultThemes
  }

  /// The names of the files in a folder, also of those that could not be read.
  private static func takenNames(in folder: String) -> Set<String> {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Set(files.map { String($0.prefix { $0 != "." }).lowercased() })
  }

  private func show(
    _ diagnostics: [Diagnostic], _ sources: [ImportSource], _ context: CommandContext
  ) throws(CommandFailure) {
    let texts = Dictionary(
      sources.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var printer = DiagnosticPrinter(
      style: context.styler(for: context.output, messages.color),
      width: min(120, Terminal.width(asked: nil, environment: context.environment)), isBrief: messages.isBrief
    ) { texts[$0] }
    try context.output.write(printer.print(diagnostics.sorted()))
  }
}
