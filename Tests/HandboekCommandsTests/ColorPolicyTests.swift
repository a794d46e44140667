import HandboekDiagnostics
import Testing

@testable import HandboekCommands

struct ColorPolicyTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    var choice: ColorChoice
    var environment: [String: String]
    var isTerminal: Bool
    var level: StyleLevel
    var testDescription: String { "\(choice) \(environment.sorted { $0.key < $1.key }) \(isTerminal)" }

    init(_ choice: ColorChoice, _ environment: [String: String], _ isTerminal: Bool, _ level: StyleLevel) {
      self.choice = choice
      self.environment = environment
      self.isTerminal = isTerminal
      self.level = level
    }
  }

  private static let cases = [
    Case(.auto, [:], true, .colour), Case(.auto, [:], false, .plain),
    Case(.always, ["NO_COLOR": "1", "HANDBOEK_KLEUR": "nooit"], false, .colour),
    Case(.never, ["CLICOLOR_FORCE": "1"], true, .plain),
    Case(.auto, ["HANDBOEK_KLEUR": "altijd", "NO_COLOR": "1"], false, .colour),
    Case(.auto, ["HANDBOEK_KLEUR": "nooit", "CLICOLOR_FORCE": "1"], true, .plain),
    Case(.auto, ["HANDBOEK_KLEUR": "onzin"], true, .colour),
    Case(.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, .weights),
    Case(.auto, ["NO_COLOR": ""], true, .colour),
    Case(.auto, ["NO_COLOR": "1"], false, .plain),
    Case(.auto, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, .colour),
    Case(.auto, ["CLICOLOR_FORCE": "0"], false, .plain),
    Case(.auto, ["TERM": "dumb"], true, .plain),
    Case(.auto, ["TERM": "dumb", "NO_COLOR": "1"], true, .plain),
  ]

  @Test(arguments: cases) private func order(_ example: Case) {
    #expect(
      ColorPolicy.level(
        choice: example.choice, environment: example.environment, isTerminal: example.isTerminal)
        == example.level)
  }
}
