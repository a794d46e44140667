import ArgumentParser
import HandboekDocument
import HandboekSource

/// The value of `--edities`: `alle`, or names with commas between them.
struct EditionChoice: ArgumentValue, Sendable {
  /// Nil for every edition that there is.
  private var named: [String]?

  init?(argument: String) {
    if argument == Self.all || argument == "all" { return }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
    guard !names.contains("") else { return nil }
    named = names
  }

  /// Whether every edition is meant.
  var isAll: Bool { named == nil }

  /// The names of the editions of the handbook in a folder, sorted, each once.
  func names(in folder: String) throws(CommandFailure) -> [String] {
    let known = HandbookFolder.editions(in: folder)
    guard let named else {
      if known.isEmpty {
        if let stray = HandbookFolder.strayEditions(in: folder).first {
          throw HandbookLoader.failure(.strayEdition(stray))
        }
        throw CommandFailure(
          .noInput, "dit handboek heeft geen edities",
          hint: "Een editie is een map edities/<naam> met een bestand editie.yml.")
      }
      return known
    }
    for name in named where !known.contains(name) {
      throw HandbookLoader.failure(HandbookFolder.noEdition(name, in: folder))
    }
    return known.filter { named.contains($0) }
  }

  private static func trimmed(_ name: Substring) -> String {
    var name = name.drop { $0 == " " }
    while name.last == " " { name.removeLast() }
    return String(name)
  }

  private static let all = "alle"

  static var valueName: String { "edities" }
  static var expectation: String { "schrijf ‘\(all)’, of namen van edities met komma’s ertussen" }
}
