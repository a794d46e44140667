import ArgumentParser
import HandboekDocument
import HandboekTemplates

/// `handboek nieuw`: begins a handbook.
struct NewSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw",
    abstract: "Begint een nieuw handboek: een map met van alles een voorbeeld.",
    discussion: """
      Het boek kan meteen worden gebouwd. In de bestanden staat wat u kunt invullen en waarom. Alles erin is een \
      voorbeeld en zo genoemd: verander het, of gooi het weg. LEESMIJ.md in de map zegt wat waar staat.
      """,
    aliases: ["new"])

  @Argument(help: ArgumentHelp("De nieuwe map; als zij al bestaat, moet zij leeg zijn.", valueName: "map"))
  var folder: String

  @Option(
    name: names("titel", "title"),
    help: ArgumentHelp("De titel van het boek. Zonder: de naam van de map.", valueName: "tekst"))
  var title: String?

  @Option(
    name: names("uitgever", "publisher"),
    help: ArgumentHelp("Wie het boek uitgeeft, zoals uw gemeente.", valueName: "tekst"))
  var publisher: String?

  @Option(
    name: names("datum", "date"),
    help: ArgumentHelp("De datum van de uitgave. Zonder: vandaag.", valueName: "datum"))
  var day: CalendarDay?

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    for (name, text) in [("--titel", title), ("--uitgever", publisher)] {
      guard let text else { continue }
      if text.allSatisfy(\.isWhitespace) {
        throw CommandFailure(.usage, "‘\(name)’ is leeg", hint: "Zet er woorden achter, of laat hem weg.")
      }
      if text.contains("{{") {
        throw CommandFailure(
          .usage, "‘{{’ in ‘\(name)’ is het begin van een variabele, en die heeft nog geen waarde",
          hint: "Gebruik gewone woorden; variabelen zet u later zelf in handboek.yml.")
      }
    }
    let date: CalendarDate
    if let day { date = day.date } else { date = try today(context) }
    let name = try NewFolder.name(of: folder)
    let choices = HandbookTemplate.Choices(
      title: title ?? Self.title(from: name), publisher: publisher, day: date.iso,
      reviewDay: Self.nextYear(date).iso)
    let files = HandbookTemplate.files(choices).map { AtomicFile.Content(name: $0.path, bytes: $0.bytes) }
    try NewFolder.make(folder, files)
    context.tell("gemaakt in \(folder): \(files.count) bestanden, met van alles een voorbeeld")
    context.tell("Bekijk het: handboek volg \(Self.word(folder))")
    return .success
  }

  /// The day on which the command is given; SOURCE_DATE_EPOCH takes its place.
  private func today(_ context: CommandContext) throws(CommandFailure) -> CalendarDate {
    var metadata = Metadata(title: "", identifier: "")
    metadata.timestamp = SystemClock.now
    let seconds = try SourceDate.timestamp(of: metadata, environment: context.environment)
    guard let date = CalendarDate(secondsSince1970: seconds) else {
      throw CommandFailure(.usage, "de klok van dit systeem staat verkeerd", hint: "Geef de dag met --datum.")
    }
    return date
  }

  /// The same day a year later, but 28 February for a leap day.
  private static func nextYear(_ date: CalendarDate) -> CalendarDate {
    let day = date.month == 2 ? min(date.day ?? 1, 28) : date.day ?? 1
    return CalendarDate(year: date.year + 1, month: date.month ?? 1, day: day) ?? date
  }

  /// The title for a folder: "mijn-handboek" becomes "Mijn handboek".
  static func title(from name: String) -> String {
    let words = name.split { "-_{}".contains($0) || $0.isWhitespace }.joined(separator: " ")
    guard let first = words.first else { return "Handboek" }
    return first.uppercased() + words.dropFirst()
  }

  /// A path as it can be typed after a command.
  private static func word(_ path: String) -> String {
    let plain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    return plain
      ? path
      : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
