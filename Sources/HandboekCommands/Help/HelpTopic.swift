import HandboekDiagnostics

/// Help that belongs to no command.
enum HelpTopic: String, CaseIterable {
  case exitStatus = "afsluitcodes"
  case environment = "omgeving"

  init?(argument: String) {
    guard let topic = Self.allCases.first(where: { $0.rawValue == argument }) else { return nil }
    self = topic
  }

  var summary: String {
    switch self {
    case .exitStatus: "Hoe het programma eindigt."
    case .environment: "De variabelen waar het naar kijkt."
    }
  }

  /// The page.
  func text(_ context: CommandContext) -> String {
    var page = HelpLayout(
      width: min(100, Terminal.width(asked: nil, environment: context.environment)),
      style: context.styler(for: context.output, .auto))
    page.heading(rawValue.uppercased())
    switch self {
    case .exitStatus:
      page.entries(
        ExitStatus.allCases.map { (String($0.rawValue), $0.meaning.filter { $0 != "`" }) })
    case .environment:
      page.entries(ProcessEnvironment.variables)
    }
    return page.text
  }
}
