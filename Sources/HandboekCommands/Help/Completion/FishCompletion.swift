/// Completion for fish: a file `handboek.fish` in a folder of its `fish_complete_path`.
enum FishCompletion {
  static func script(_ data: CompletionData) -> String {
    var text = """
      # Aanvullen voor handboek in fish; gemaakt met ‘handboek hulp --aanvullen fish’.
      complete -c handboek -f

      """
    for command in data.commands {
      for name in command.names {
        text +=
          "complete -c handboek -n __fish_use_subcommand -a \(name) -d \(ShellQuote.fish(command.meaning))\n"
      }
    }
    for command in data.commands {
      // The first word only: that of another command may be a value.
      let condition = ShellQuote.fish(
        "set -l woorden (commandline -opc); test (count $woorden) -gt 1; and contains -- $woorden[2] "
          + command.names.joined(separator: " "))
      for option in command.options {
        text += "complete -c handboek -n \(condition)\(option.names.map(name).joined())\(value(option.value))"
        text += " -d \(ShellQuote.fish(option.meaning))\n"
      }
      let rest = command.words.map { "-f -a \(ShellQuote.fish($0.joined(separator: " ")))" } ?? "-F"
      text += "complete -c handboek -n \(condition) \(rest)\n"
    }
    return text
  }

  private static func name(_ name: String) -> String {
    name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
  }

  private static func value(_ value: CompletionData.Value) -> String {
    switch value {
    case .none: ""
    case .words(let words): " -x -a \(ShellQuote.fish(words.joined(separator: " ")))"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .file: " -r -F"
    case .text: " -x"
    }
  }
}
