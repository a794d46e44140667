import ArgumentParser
import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText
import HandboekSource

/// `handboek editie`: what the editions of a handbook change, and help to change something.
struct EditionSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "editie",
    abstract: "Toont de edities, wat een editie anders heeft, of de regels om een passage te vervangen.",
    discussion: """
      ‘lijst’ noemt de edities. ‘verschil’ toont wat een editie anders heeft dan het handboek: bestanden, \
      variabelen, passages en aanbod; [-zo-] is weg en {+zo+} is nieuw. ‘basis’ geeft voor een plaats in het \
      handboek (3.12, 3#kop of een bestand) het begin van een bestand voor de map ‘passages’ van een editie.
      """,
    aliases: ["edition"])

  @Argument(help: ArgumentHelp("Wat u wilt: lijst, verschil of basis.", valueName: "wat"))
  var what: String

  @Argument(
    help: ArgumentHelp(
      "De naam van de editie of de plaats in het handboek; daarachter eventueel de map van het handboek.",
      valueName: "naam"))
  var words: [String] = []

  @Flag(name: .customLong("json"), help: "Geef de lijst of het verschil als JSON.")
  var isJSON = false

  @Option(
    name: names("kleur", "color"),
    help: ArgumentHelp("Kleur gebruiken: auto, altijd of nooit.", valueName: "wanneer"))
  var color: ColorChoice = .auto

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    guard let task = EditionTask(argument: what) else {
      throw CommandFailure(
        .usage, "‘\(what)’ kan niet achter ‘editie’",
        hint: "Kies uit \(EditionTask.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    switch task {
    case .list:
      try refuse(beyond: 1)
      try await showList(in: HandbookLoader.folder(words.first), context)
    case .difference:
      let (folder, name) = try edition()
      let page = try await EditionDifferencePage.make(of: name, in: folder, context)
      try context.output.write(
        isJSON ? page.json : Array(page.text(context.styler(for: context.output, color)).utf8))
    case .basis:
      guard let place = words.first else {
        throw CommandFailure(
          .usage, "<plaats> ontbreekt", hint: "Bijvoorbeeld: ‘handboek editie basis 3.12’.")
      }
      try refuse(beyond: 2)
      if isJSON {
        throw CommandFailure(.usage, "‘basis’ geeft Markdown, geen JSON", hint: "Laat ‘--json’ weg.")
      }
      let folder = try HandbookLoader.folder(words.count > 1 ? words[1] : nil)
      try context.output.write(try await BasisSnippet.text(for: place, in: folder))
    }
    return .success
  }

  private func refuse(beyond count: Int) throws(CommandFailure) {
    if words.count > count { throw CommandFailure(.usage, "onverwacht argument: ‘\(words[count])’") }
  }

  /// The handbook and the edition that are meant: a name and eventually a folder, or the folder of an edition.
  private func edition() throws(CommandFailure) -> (folder: String, name: String) {
    guard let first = words.first else {
      throw CommandFailure(.usage, "<naam> ontbreekt", hint: "Zie ‘handboek editie lijst’.")
    }
    try refuse(beyond: 2)
    if words.count == 1, FileKind.of(first) == .folder, let found = HandbookLoader.edition(first) {
      return (found.root, found.name)
    }
    return (try HandbookLoader.folder(words.count > 1 ? words[1] : nil), first)
  }

  private func showList(in folder: String, _ context: CommandContext) async throws(CommandFailure) {
    var editions: [EditionContents] = []
    for name in HandbookFolder.editions(in: folder) {
      do throws(FolderError) {
        editions.append(try HandbookFolder.contents(of: name, in: folder))
      } catch {
        throw HandbookLoader.failure(error)
      }
    }
    let strays = HandbookFolder.strayEditions(in: folder)
    for stray in strays { context.tell(stray.message + (stray.fix.map { "; \($0)" } ?? "")) }
    if isJSON { return try context.output.write(EditionList.json(editions)) }
    if editions.isEmpty, strays.isEmpty { context.tell("dit handboek heeft geen edities") }
    try context.output.write(EditionList.text(editions, context.styler(for: context.output, color)))
  }
}

/// What `handboek editie` can do.
enum EditionTask: String, CaseIterable {
  case list = "lijst"
  case difference = "verschil"
  case basis

  init?(argument: String) {
    switch argument {
    case "list": self = .list
    case "diff", "difference": self = .difference
    default: self.init(rawValue: argument)
    }
  }
}
