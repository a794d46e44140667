import ArgumentParser
import HandboekDiagnostics

/// When to use colour.
enum ColorChoice: String, CaseIterable, Sendable, ArgumentValue {
  case auto
  case always = "altijd"
  case never = "nooit"

  init?(argument: String) {
    switch argument {
    case "always": self = .always
    case "never": self = .never
    default: self.init(rawValue: argument)
    }
  }

  static var valueName: String { "wanneer" }
  static var expectation: String { "kies uit auto, altijd, nooit" }
}

/// The order in which colour is decided.
enum ColorPolicy {
  /// `--kleur`, then HANDBOEK_KLEUR, NO_COLOR, CLICOLOR_FORCE, TERM=dumb, then the stream itself.
  ///
  /// See no-color.org: only a NO_COLOR that is not empty counts, and it is about colour, not
  /// about bold.
  static func level(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool
  ) -> StyleLevel {
    var choice = choice
    if choice == .auto, let own = environment["HANDBOEK_KLEUR"].flatMap(ColorChoice.init(argument:)) {
      choice = own
    }
    switch choice {
    case .always: return .colour
    case .never: return .plain
    case .auto: break
    }
    let isDumb = environment["TERM"] == "dumb"
    if let value = environment["NO_COLOR"], !value.isEmpty {
      return isTerminal && !isDumb ? .weights : .plain
    }
    if let value = environment["CLICOLOR_FORCE"], !value.isEmpty, value != "0" { return .colour }
    return isTerminal && !isDumb ? .colour : .plain
  }
}
