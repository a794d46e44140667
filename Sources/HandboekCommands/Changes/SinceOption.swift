import ArgumentParser
import HandboekChanges
import HandboekDocument

/// The earlier edition in which to look what changed.
struct SinceOption: ParsableArguments {
  @Option(
    name: names("sinds", "since"),
    help: ArgumentHelp(
      "Wijs aan wat er veranderd is sinds een vorige uitgave: het bestand handboek.json daarvan.",
      valueName: "bestand"))
  var file: String?

  /// The most bytes of a file to compare with; no handbook comes near it.
  private static let maximumBytes = 64 << 20

  /// What changed since the edition of the file; nil when no file was given.
  func changes(in book: Handbook) async throws(CommandFailure) -> Changes? {
    guard let file else { return nil }
    guard FileKind.of(file) == .file else {
      throw CommandFailure(
        .noInput,
        FileKind.of(file) == nil ? "het bestand ‘\(file)’ bestaat niet" : "‘\(file)’ is geen bestand",
        hint: Self.advice)
    }
    let bytes = try UserFile.read(file, limit: Self.maximumBytes, cure: Self.advice)
    do throws(EditionError) {
      return try await EditionComparison.changes(in: book, since: Edition(json: bytes))
    } catch {
      throw Self.failure(error, file, book)
    }
  }

  private static let advice =
    "Geef bij --sinds het bestand handboek.json dat ‘handboek bouw’ van de vorige uitgave maakte."

  /// What to tell the user, with the place in the file and a cure.
  private static func failure(_ error: EditionError, _ file: String, _ book: Handbook) -> CommandFailure {
    let (message, hint): (String, String) =
      switch error {
      case .notJSON(let line, let column): ("\(file):\(line):\(column): dit is geen JSON", advice)
      case .tooLarge: ("‘\(file)’ is groter of dieper dan een handboek kan zijn", advice)
      case .otherFormat: ("\(file):1:1: dit is JSON, maar niet van een handboek", advice)
      case .laterVersion(let version):
        (
          "\(file): ‘versie’ is \(version); deze versie van handboek kent alleen vorm 1",
          "Gebruik een nieuwere versie van handboek, of maak het bestand opnieuw met deze."
        )
      case .damaged(let place):
        (
          "\(file): ‘\(place)’ ontbreekt of klopt niet",
          "Maak het bestand opnieuw uit de bron van die uitgave."
        )
      case .otherBook(let title):
        (
          "\(file): ‘metadata.identificatie’ is die van een ander boek, ‘\(title)’",
          "De identificatie van dit boek is \(book.metadata.identifier). " + advice
        )
      case .sameEdition(let name):
        (
          "\(file): ‘metadata.uitgave’ en ‘metadata.datum’ zijn die van dit boek zelf (\(name))",
          "Kies het bestand van een eerdere uitgave, of verander ‘uitgave’ of ‘datum’ in handboek.yml."
        )
      case .laterEdition(let name):
        (
          "\(file): ‘metadata.datum’ is later dan die van dit boek (\(name))",
          "Kies het bestand van een eerdere uitgave, of verander ‘datum’ in handboek.yml."
        )
      }
    return CommandFailure(.badData, message, hint: hint)
  }
}
