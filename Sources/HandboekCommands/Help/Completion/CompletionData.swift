import ArgumentParser

/// What a shell can complete, without anything that is peculiar to one shell.
struct CompletionData {
  /// One command with its names, meaning and options.
  struct Command {
    /// Dutch first, then the alias.
    var names: [String]
    var meaning: String
    var options: [Option]
    /// The words that can follow it, besides options; nil for files and folders.
    var words: [String]?
  }

  /// One option with its names as typed, meaning, and what follows it.
  struct Option {
    var names: [String]
    var meaning: String
    var value: Value
    var isRepeating = false
  }

  /// What follows an option.
  enum Value: Hashable {
    /// Nothing: a flag.
    case none
    case words([String])
    case folder
    case file
    /// Something that no shell can know: its name in help.
    case text(String)
  }

  var commands: [Command]

  /// What there is to complete after the program's name.
  init(_ root: CommandDescription) {
    let help = Option(
      names: CommandDescription.helpNames.filter { $0.hasPrefix("--") }, meaning: "Toon deze hulp",
      value: .none)
    let names = root.shownSubcommands.map(\.commandName) + HelpTopic.allCases.map(\.rawValue)
    commands = root.shownSubcommands.map { command in
      Command(
        names: [command.commandName] + (command.aliases ?? []), meaning: Self.short(command.abstract),
        options: command.options.map(Self.option) + [help],
        words: command.commandName == HelpSubcommand.configuration.commandName ? names : nil)
    }
  }

  private static func option(_ argument: CommandDescription.Argument) -> Option {
    Option(
      names: (argument.names ?? []).map(\.typed), meaning: short(argument.abstract),
      value: value(of: argument),
      isRepeating: argument.isRepeating)
  }

  private static func value(of argument: CommandDescription.Argument) -> Value {
    guard argument.kind == .option else { return .none }
    let name = argument.valueName ?? ""
    switch name {
    case "map": return .folder
    case "bestand", "uitkomst", "programma": return .file
    default:
      let choices = ArgumentValues.all.first { $0.valueName == name }?.choices ?? []
      return choices.isEmpty ? .text(name) : .words(choices)
    }
  }

  /// The first sentence, without its full stop: one line in a list.
  private static func short(_ text: String?) -> String {
    guard let text else { return "" }
    let sentence = text.firstRange(of: ". ").map { text[..<$0.lowerBound] } ?? text[...]
    return String(sentence.hasSuffix(".") ? sentence.dropLast() : sentence)
  }
}

/// The shells for which there is a file that completes commands and options.
enum Shell: String, CaseIterable, ArgumentValue {
  case bash, zsh, fish

  init?(argument: String) { self.init(rawValue: argument.lowercased()) }

  static var valueName: String { "schil" }
  static var expectation: String { "kies uit " + allCases.map(\.rawValue).joined(separator: ", ") }

  /// The file for this shell.
  func script(_ data: CompletionData) -> String {
    switch self {
    case .bash: BashCompletion.script(data)
    case .zsh: ZshCompletion.script(data)
    case .fish: FishCompletion.script(data)
    }
  }
}

/// Texts between single quotation marks, in which a shell reads nothing.
enum ShellQuote {
  /// For POSIX shells: an apostrophe closes, stands escaped, and opens again.
  static func posix(_ text: String) -> String { "'" + replaced(text, ["'": #"'\''"#]) + "'" }

  /// For fish: a backslash counts between its quotation marks.
  static func fish(_ text: String) -> String { "'" + replaced(text, ["'": #"\'"#, #"\"#: #"\\"#]) + "'" }

  /// A text in which each of some characters is replaced.
  static func replaced(_ text: String, _ replacements: [Character: String]) -> String {
    text.map { replacements[$0] ?? String($0) }.joined()
  }
}
