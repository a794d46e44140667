import Testing

@testable import HandboekTerminal

struct KeyMapTests {
  @Test func standardFileIsTheStandard() {
    let (map, faults) = KeyMap.parse(KeyMap.file)
    #expect(faults == [])
    #expect(map == .standard)
  }

  /// Every action can be reached with some key.
  @Test func everyActionHasAKey() {
    for action in Action.allCases { #expect(!KeyMap.standard.keys(for: action).isEmpty, "\(action)") }
  }

  @Test func replacesTheKeysOfAnAction() {
    let (map, faults) = KeyMap.parse("# mijn toetsen\nscherm-omlaag = ctrl-f  pgdn\r\ninhoud = o\n\n")
    #expect(faults == [])
    #expect(map.action(for: .control("f")) == .screenDown)
    #expect(map.action(for: .character(" ")) == nil)
    #expect(map.keys(for: .screenDown) == [.pageDown, .control("f")])
    #expect(map.action(for: .character("o")) == .contents)
    #expect(map.action(for: .character("t")) == nil)
  }

  @Test(arguments: [
    ("zoeken = x", "regel 1: de handeling ‘zoeken’ bestaat niet; bedoelde u ‘zoek’?"),
    ("zoek = spatje", "regel 1: de toets ‘spatje’ bestaat niet; bedoelde u ‘spatie’?"),
    ("zoek x", "regel 1: schrijf ‘handeling = toets’"),
    ("zoek = x\ninhoud = x", "regel 2: de toets ‘x’ doet al ‘zoek’"),
    ("stoppen =", "er is geen toets meer voor ‘stoppen’"),
    ("\u{1B}[31m = x", "regel 1: de handeling ‘<U+001B>[31m’ bestaat niet"),
  ])
  func faults(file: String, message: String) {
    #expect(KeyMap.parse(file).faults == [message])
  }
}
