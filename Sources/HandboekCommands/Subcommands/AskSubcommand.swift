import ArgumentParser
import HandboekCatalogue
import HandboekPlainText

/// `handboek vraag`: from a question in the user's words to a first answer and what helps further.
struct AskSubcommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "vraag",
    abstract: "Zoekt bij uw vraag een eerste antwoord, wat te lezen, en wie te bellen.",
    discussion: """
      Stel de vraag in uw eigen woorden. Het handboek heeft vragen van gemeenten met een eerste \
      antwoord; de best passende komt terug, met de passages, iets om van te leren en een contactpunt. \
      Past er geen, dan noemt handboek de vragen die het dichtst in de buurt komen; de afsluitcode is \
      dan 1.
      """,
    aliases: ["ask"])

  @Argument(
    help: ArgumentHelp(
      "De vraag; daarvoor eventueel de map van het handboek of een EPUB.", valueName: "vraag"))
  var words: [String]

  @Flag(name: .customLong("json"), help: "Geef het antwoord als JSON.")
  var isJSON = false

  @OptionGroup var date: DateOption

  @OptionGroup var display: DisplayOptions

  func execute(in context: CommandContext) async throws(CommandFailure) -> ExitStatus {
    let (path, words) = PathAndWords.split(self.words)
    let question = words.joined(separator: " ")
    guard question.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw CommandFailure(.usage, "<vraag> ontbreekt", hint: "Zie ‘handboek vraag --hulp’.")
    }
    let catalogue = try await CatalogueLoader.load(path, asOf: date.asOf, context: context)
    let page = AnswerPage(question, Answer(question, in: catalogue), catalogue: catalogue)
    if isJSON { try context.output.write(page.json) }
    guard page.hasAnswer else {
      context.tell(page.nothingFound)
      return .findings
    }
    if !isJSON { try display.show(page.lines(width: display.columns(context)), context) }
    return .success
  }
}

/// Arguments of which the first may be a folder or an EPUB.
enum PathAndWords {
  /// The folder or EPUB, if the first argument is one, and the other arguments.
  static func split(_ arguments: [String]) -> (path: String?, words: [String]) {
    guard let first = arguments.first else { return (nil, []) }
    let namesBook =
      FileKind.of(first) == .folder || EPUBFile.hasEnding(first) || first.hasSuffix("/")
      || first.hasSuffix("handboek.yml")
    return namesBook ? (first, Array(arguments.dropFirst())) : (nil, arguments)
  }
}
