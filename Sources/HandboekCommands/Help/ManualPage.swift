/// The manual page for `man` (man(7)): the help of every command, the exit statuses and the environment.
///
/// It is made of what the help pages are made of, so the three cannot differ.
struct ManualPage {
  private(set) var text = ""

  init(_ root: CommandDescription) {
    text = ".TH HANDBOEK 1 \"\" \"handboek \(HandboekCommand.version)\" \"Handleiding\"\n"
    section("NAAM")
    paragraph("handboek - " + (root.abstract ?? ""))
    section("GEBRUIK")
    paragraph(HelpPage.usage(root))
    section("VOORBEELDEN")
    for example in CommandExamples.of(root.commandName) { entry(example.line, example.meaning) }
    section("OPDRACHTEN")
    for command in root.shownSubcommands { add(command) }
    section("AFSLUITCODES")
    for status in ExitStatus.allCases {
      entry(String(status.rawValue), status.meaning.filter { $0 != "`" })
    }
    section("OMGEVING")
    for (name, meaning) in ProcessEnvironment.variables { entry(name, meaning) }
  }

  private mutating func add(_ command: CommandDescription) {
    let names = [command.commandName] + (command.aliases ?? [])
    text += ".SS \(Self.quoted(names.joined(separator: ", ")))\n"
    paragraph(command.abstract ?? "")
    paragraph(HelpPage.usage(command))
    for argument in command.positionals { entry("<\(argument.valueName ?? "")>", argument.abstract ?? "") }
    for option in command.options { entry(HelpPage.label(option), HelpPage.meaning(option)) }
    if let discussion = command.discussion { paragraph(discussion) }
    for example in CommandExamples.of(command.commandName) { entry(example.line, example.meaning) }
  }

  private mutating func section(_ title: String) { text += ".SH \(title)\n" }

  private mutating func paragraph(_ words: String) { text += ".PP\n\(Self.escaped(words))\n" }

  private mutating func entry(_ name: String, _ meaning: String) {
    text += ".TP\n.B \(Self.quoted(name))\n\(Self.escaped(meaning))\n"
  }

  /// Text in which nothing is a request: no line starts with a point or an apostrophe, a hyphen stays one.
  private static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let plain = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  /// The argument of a request.
  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }
}
