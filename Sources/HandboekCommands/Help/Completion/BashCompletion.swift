/// Completion for bash 3.2 and newer; it needs no other package.
enum BashCompletion {
  static func script(_ data: CompletionData) -> String {
    var text = """
      # Aanvullen voor handboek in bash; gemaakt met ‘handboek hulp --aanvullen bash’.
      _handboek() {
        local woord=${COMP_WORDS[COMP_CWORD]} vorig=${COMP_WORDS[COMP_CWORD-1]} opdracht=${COMP_WORDS[1]} opties= woorden=
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W \(ShellQuote.posix(data.commands.flatMap(\.names).joined(separator: " "))) -- "$woord"))
          return
        fi
        case $opdracht in

      """
    for command in data.commands {
      text += "    \(command.names.joined(separator: "|")))\n"
      text += "      opties=\(ShellQuote.posix(command.options.flatMap(\.names).joined(separator: " ")))\n"
      if let words = command.words {
        text += "      woorden=\(ShellQuote.posix(words.joined(separator: " ")))\n"
      }
      let valued = command.options.filter { $0.value != .none }
      if !valued.isEmpty {
        text += "      case $vorig in\n"
        for option in valued {
          text += "        \(option.names.joined(separator: "|"))) \(reply(option.value)); return ;;\n"
        }
        text += "      esac\n"
      }
      text += "      ;;\n"
    }
    return text + """
        esac
        if [ "${woord#-}" != "$woord" ]; then
          COMPREPLY=($(compgen -W "$opties" -- "$woord"))
        elif [ -n "$woorden" ]; then
          COMPREPLY=($(compgen -W "$woorden" -- "$woord"))
        else
          _handboek_paden -f
        fi
      }
      # Paden, ook met spaties.
      _handboek_paden() {
        local pad
        compopt -o filenames 2>/dev/null
        while IFS= read -r pad; do COMPREPLY+=("$pad"); done < <(compgen "$1" -- "$woord")
      }
      complete -F _handboek handboek

      """
  }

  private static func reply(_ value: CompletionData.Value) -> String {
    switch value {
    case .words(let words):
      "COMPREPLY=($(compgen -W \(ShellQuote.posix(words.joined(separator: " "))) -- \"$woord\"))"
    case .folder: "_handboek_paden -d"
    case .file: "_handboek_paden -f"
    case .text, .none: ":"
    }
  }
}
