import ArgumentParser
import FoundationEssentials

/// What the parsing library knows about a command, of which help pages and messages are made.
///
/// The library's own help has English headings; it also describes itself as JSON, of which this is
/// the part that is needed.
struct CommandDescription: Decodable {
  var commandName: String
  var aliases: [String]?
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// One argument, option or flag.
  struct Argument: Decodable {
    var kind: Kind
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?

    enum Kind: String, Decodable { case positional, option, flag }
  }

  /// One name of an option.
  struct Name: Decodable, Hashable {
    var kind: Kind
    var name: String

    enum Kind: String, Decodable { case long, short, longWithSingleDash }

    /// The name as typed.
    var typed: String { (kind == .long ? "--" : "-") + name }
  }

  /// What asks for help, at any command.
  static let helpNames = ["-h", "--hulp", "--help"]
  /// What asks for the version, without a command.
  static let versionNames = ["--versie", "--version"]

  /// The whole program.
  static func ofProgram() throws(CommandFailure) -> CommandDescription {
    struct Document: Decodable { var command: CommandDescription }
    do {
      _ = try RootCommand.parseAsRoot(["--experimental-dump-help"])
    } catch {
      let json = Data(RootCommand.message(for: error).utf8)
      if let document = try? JSONDecoder().decode(Document.self, from: json) { return document.command }
    }
    throw CommandFailure(.internalFault, "de beschrijving van de opdrachten is niet te lezen")
  }

  /// The subcommand with a name or alias; the library adds a `help` of its own behind ours.
  func subcommand(named name: String) -> CommandDescription? {
    subcommands?.first { $0.commandName == name || $0.aliases?.contains(name) == true }
  }

  /// The subcommands to show.
  var shownSubcommands: [CommandDescription] { subcommands?.filter { $0.commandName != "help" } ?? [] }

  var positionals: [Argument] { arguments?.filter { $0.kind == .positional && $0.shouldDisplay } ?? [] }

  var options: [Argument] { arguments?.filter { $0.kind != .positional && $0.shouldDisplay } ?? [] }

  /// The command as typed: `handboek bouw`.
  var typed: String { commandName == "handboek" ? commandName : "handboek \(commandName)" }
}
