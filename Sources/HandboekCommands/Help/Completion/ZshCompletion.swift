/// Completion for zsh: a file `_handboek` in a folder of its `fpath`.
enum ZshCompletion {
  static func script(_ data: CompletionData) -> String {
    var text = """
      #compdef handboek
      # Aanvullen voor handboek in zsh; gemaakt met ‘handboek hulp --aanvullen zsh’.
      _handboek() {
        local -a opdrachten
        opdrachten=(

      """
    for command in data.commands {
      for name in command.names {
        text += "    \(ShellQuote.posix(name + ":" + ShellQuote.replaced(command.meaning, [":": #"\:"#])))\n"
      }
    }
    text += """
        )
        if (( CURRENT == 2 )); then
          _describe -t opdrachten opdracht opdrachten
          return
        fi
        local opdracht=$words[2]
        shift words
        (( CURRENT-- ))
        case $opdracht in

      """
    for command in data.commands {
      text += "    \(command.names.joined(separator: "|")))\n      _arguments \\\n"
      for option in command.options { text += "        \(specification(option)) \\\n" }
      let rest = command.words.map { "*:onderwerp:(\($0.joined(separator: " ")))" } ?? "*:bestand:_files"
      text += "        \(ShellQuote.posix(rest))\n      ;;\n"
    }
    return text + """
        esac
      }
      if [ "$funcstack[1]" = _handboek ]; then
        _handboek "$@"
      else
        compdef _handboek handboek
      fi

      """
  }

  /// An option as `_arguments` reads it: its names exclude each other, then the meaning, then the value.
  private static func specification(_ option: CompletionData.Option) -> String {
    let special: [Character: String] = ["[": #"\["#, "]": #"\]"#, ":": #"\:"#, #"\"#: #"\\"#]
    var text = "[" + ShellQuote.replaced(option.meaning, special) + "]"
    switch option.value {
    case .none: break
    case .words(let words): text += ":waarde:(\(words.joined(separator: " ")))"
    case .folder: text += ":map:_files -/"
    case .file: text += ":bestand:_files"
    case .text(let name): text += ":" + ShellQuote.replaced(name, special) + ":"
    }
    let names = option.names.joined(separator: " ")
    // One that may be given again does not exclude itself.
    let excluded = option.isRepeating ? "'*'" : ShellQuote.posix("(\(names))")
    let forms = option.names.count > 1 ? "{\(option.names.joined(separator: ","))}" : names
    return excluded + forms + ShellQuote.posix(text)
  }
}
