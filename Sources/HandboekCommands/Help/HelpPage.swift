import HandboekDiagnostics

/// A help page in Dutch, laid out for a width, examples first.
struct HelpPage {
  let text: String

  init(_ command: CommandDescription, context: CommandContext) {
    let style = context.styler(for: context.output, .auto)
    var page = HelpLayout(
      width: min(100, Terminal.width(asked: nil, environment: context.environment)), style: style)
    if let abstract = command.abstract { page.paragraph(abstract) }
    page.heading("VOORBEELDEN")
    for example in CommandExamples.of(command.commandName) {
      page.entry(example.line, example.meaning)
    }
    page.heading("GEBRUIK")
    page.line(Self.usage(command))
    if !command.shownSubcommands.isEmpty {
      page.heading("OPDRACHTEN")
      for subcommand in command.shownSubcommands {
        let names = [subcommand.commandName] + (subcommand.aliases ?? [])
        page.entry(names.joined(separator: ", "), subcommand.abstract ?? "")
      }
    }
    if !command.positionals.isEmpty {
      page.heading("ARGUMENTEN")
      for argument in command.positionals {
        page.entry("<\(argument.valueName ?? "")>", argument.abstract ?? "")
      }
    }
    page.heading("OPTIES")
    for option in command.options { page.entry(Self.label(option), Self.meaning(option)) }
    page.entry(CommandDescription.helpNames.joined(separator: ", "), "Toon deze hulp.")
    if command.commandName == "handboek" {
      page.entry(CommandDescription.versionNames.joined(separator: ", "), "Toon de versie.")
    }
    if let discussion = command.discussion {
      page.heading("UITLEG")
      page.paragraph(discussion, indent: 2)
    }
    if command.commandName == "handboek" {
      page.heading("MEER")
      page.entry("handboek hulp <opdracht>", "Alles over één opdracht.")
      for topic in HelpTopic.allCases { page.entry("handboek hulp \(topic.rawValue)", topic.summary) }
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
    for line in Self.wrap(paragraph, width: width - indent) { text += margin + line + "\n" }
  }

  /// A name with its meaning in a second column; a long name pushes the meaning to the next line.
  mutating func entry(_ name: String, _ meaning: String) {
    let column = min(34, max(22, width / 3))
    let hangs = name.count + 4 > column
    let margin = String(repeating: " ", count: width < 50 ? 6 : column)
    let lines = Self.wrap(meaning, width: width - margin.count)
    text += "  " + style(.name, name)
    if hangs || width < 50 || lines.isEmpty {
      text += "\n"
      for line in lines { text += margin + line + "\n" }
      return
    }
    text += String(repeating: " ", count: column - 2 - name.count) + lines[0] + "\n"
    for line in lines.dropFirst() { text += margin + line + "\n" }
  }

  private static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > max(16, width) {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
