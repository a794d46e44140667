import HandboekDiagnostics
import HandboekPlainText

/// A help page in Dutch, laid out for a width, examples first.
struct HelpPage {
  let text: String

  init(_ command: CommandDescription, context: CommandContext) {
    let style = context.styler(for: context.output, .auto)
    var page = HelpLayout(
      width: min(100, Terminal.width(asked: nil, environment: context.environment)), style: style)
    if let abstract = command.abstract { page.paragraph(abstract) }
    page.heading("VOORBEELDEN")
    page.entries(CommandExamples.of(command.commandName).map { ($0.line, $0.meaning) })
    page.heading("GEBRUIK")
    page.line(Self.usage(command))
    if !command.shownSubcommands.isEmpty {
      page.heading("OPDRACHTEN")
      page.entries(
        command.shownSubcommands.map { subcommand in
          let names = [subcommand.commandName] + (subcommand.aliases ?? [])
          return (names.joined(separator: ", "), subcommand.abstract ?? "")
        })
    }
    if !command.positionals.isEmpty {
      page.heading("ARGUMENTEN")
      page.entries(command.positionals.map { ("<\($0.valueName ?? "")>", $0.abstract ?? "") })
    }
    page.heading("OPTIES")
    var options = command.options.map { (Self.label($0), Self.meaning($0)) }
    options.append((CommandDescription.helpNames.joined(separator: ", "), "Toon deze hulp."))
    if command.commandName == "handboek" {
      options.append((CommandDescription.versionNames.joined(separator: ", "), "Toon de versie."))
    }
    page.entries(options)
    if let discussion = command.discussion {
      page.heading("UITLEG")
      page.paragraph(discussion, indent: 2)
    }
    if command.commandName == "handboek" {
      page.heading("MEER")
      page.entries(
        [("handboek hulp <opdracht>", "Alles over één opdracht.")]
          + HelpTopic.allCases.map { ("handboek hulp \($0.rawValue)", $0.summary) })
    }
    text = page.text
  }

  private static func usage(_ command: CommandDescription) -> String {
    if !command.shownSubcommands.isEmpty { return "\(command.typed) <opdracht> [<argumenten>] [<opties>]" }
    let arguments = command.positionals.map { argument in
      let name = "<\(argument.valueName ?? "")>"
      return argument.isOptional ? "[\(name)]" : name
    }
    return ([command.typed] + arguments + ["[<opties>]"]).joined(separator: " ")
  }

  /// The names of an option: short, Dutch, English, then its value.
  static func label(_ option: CommandDescription.Argument) -> String {
    let names = option.names ?? []
    let ordered = names.filter { $0.kind == .short } + names.filter { $0.kind != .short }
    let text = ordered.map(\.typed).joined(separator: ", ")
    return option.kind == .option ? "\(text) <\(option.valueName ?? "")>" : text
  }

  private static func meaning(_ option: CommandDescription.Argument) -> String {
    let abstract = option.abstract ?? ""
    guard option.kind == .option, let value = option.defaultValue, !value.isEmpty else { return abstract }
    return "\(abstract) Standaard: \(value)."
  }
}

/// Lays out headings, paragraphs and entries.
struct HelpLayout {
  let width: Int
  let style: Styler
  private(set) var text = ""

  init(width: Int, style: Styler) {
    self.width = width
    self.style = style
  }

  mutating func heading(_ title: String) {
    text += (text.isEmpty ? "" : "\n") + style(.heading, title) + "\n"
  }

  mutating func line(_ line: String) { text += "  \(line)\n" }

  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in TextLines.of(paragraph, width: width - indent) { text += margin + line + "\n" }
  }

  /// Names with their meanings in a second column.
  ///
  /// The column is as wide as the longest name, up to about half the page; a longer name pushes
  /// its meaning to the next line, and a narrow page has all meanings there.
  mutating func entries(_ entries: [(name: String, meaning: String)]) {
    let longest = entries.map { $0.name.count + 4 }.filter { $0 <= width * 11 / 20 }.max() ?? 0
    let column = width < 50 ? 6 : max(longest, 12)
    for (name, meaning) in entries { entry(name, meaning, column: column) }
  }

  private mutating func entry(_ name: String, _ meaning: String, column: Int) {
    let margin = String(repeating: " ", count: column)
    let lines = TextLines.of(meaning, width: width - column)
    text += "  " + style(.name, name)
    if name.count + 4 > column || lines.isEmpty {
      text += "\n"
      for line in lines { text += margin + line + "\n" }
      return
    }
    text += String(repeating: " ", count: column - 2 - name.count) + lines[0] + "\n"
    for line in lines.dropFirst() { text += margin + line + "\n" }
  }
}
