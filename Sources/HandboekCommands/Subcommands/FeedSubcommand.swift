import ArgumentParser
import FoundationEssentials
import HandboekFeeds

/// `handboek opds`: makes feeds over the e-books in a folder.
struct FeedSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "opds",
    abstract: "Maakt van een map met e-boeken een plank waarop leesprogramma’s zich abonneren.",
    discussion: """
      Schrijft opds.json (OPDS 2.0), opds.xml (OPDS 1.2) en de omslagen in de map. Zet de map op een webserver en \
      geef het adres van opds.xml op in een leesprogramma, zoals Thorium, KOReader of Cantook. Een PDF, pagina of \
      tekst met dezelfde naam als het e-boek komt mee. Voor één boek kan ook: handboek bouw --formaat opds.
      """,
    aliases: ["feed"])

  @Argument(help: ArgumentHelp("De map met de e-boeken. Zonder: dist.", valueName: "map"))
  var folder = "dist"

  @Option(
    name: names("titel", "title"),
    help: ArgumentHelp("De naam van de plank. Zonder: die van de map.", valueName: "tekst"))
  var title: String?

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    guard FileKind.of(folder) == .folder,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    else { throw CommandFailure(.noInput, "de map ‘\(folder)’ bestaat niet") }
    var books: [FeedBook] = []
    var made: [AtomicFile.Content] = []
    for name in names where EPUBFile.hasEnding(name) && FileKind.of(folder + "/" + name) == .file {
      let epub = AtomicFile.Content(name: name, bytes: try EPUBFile.read(folder + "/" + name))
      guard var book = try? FeedFiles.book(of: epub) else {
        context.tell("let op: ‘\(name)’ is geen EPUB die te lezen is; overgeslagen")
        continue
      }
      let stem = String(name.dropLast(".epub".count))
      book.files = [FeedFile(name: name, mediaType: FeedFiles.epub, size: epub.bytes.count)]
      book.files += names.compactMap { other in
        guard other.hasPrefix(stem + "."), other != name else { return nil }
        return FeedFiles.form(other, size: size(of: other))
      }
      if let cover = FeedFiles.cover(of: epub, stem: stem) {
        book.images = [cover.image]
        made.append(cover.file)
      }
      books.append(book)
    }
    guard !books.isEmpty else { throw CommandFailure(.noInput, "in de map ‘\(folder)’ staat geen e-boek") }
    made += FeedFiles.feeds(Feed(title: title ?? Self.name(of: folder), books: books))
    try AtomicFile.write(made, into: folder)
    context.tell(OutputRun.summary(made, in: folder))
    return .success
  }

  private func size(of name: String) -> Int {
    FileKind.size(of: folder + "/" + name) ?? 0
  }

  /// The last part of a path; "Boeken" for a folder that is only dots.
  private static func name(of folder: String) -> String {
    let last = folder.split(separator: "/").last.map(String.init) ?? ""
    return last.allSatisfy { $0 == "." } ? "Boeken" : last
  }
}
