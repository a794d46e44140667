/// The names of keys in the key map file and on the help screen.
enum KeyName {
  private static let named: [(key: Key, name: String)] = [
    (.character(" "), "spatie"), (.enter, "enter"), (.escape, "esc"), (.tab, "tab"),
    (.backTab, "shift-tab"), (.backspace, "backspace"), (.up, "omhoog"), (.down, "omlaag"),
    (.left, "links"), (.right, "rechts"), (.pageUp, "pgup"), (.pageDown, "pgdn"), (.home, "home"),
    (.end, "end"), (.insert, "insert"), (.delete, "delete"), (.character("#"), "hekje"),
  ]

  /// The name of a key: `q`, `spatie`, `ctrl-d`, `f1`.
  static func of(_ key: Key) -> String {
    if let found = named.first(where: { $0.key == key }) { return found.name }
    switch key {
    case .character(let character): return String(character)
    case .control(let character): return "ctrl-\(character)"
    case .alt(let character): return "alt-\(character)"
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  /// The key with a name; nil when there is none.
  static func key(_ name: String) -> Key? {
    let small = name.lowercased()
    if let found = named.first(where: { $0.name == small }) { return found.key }
    if name.count == 1 { return name.first.map { .character($0) } }
    if small.hasPrefix("ctrl-"), small.count == 6 { return small.last.map { .control($0) } }
    if small.hasPrefix("alt-"), name.count == 5 { return name.last.map { .alt($0) } }
    if small.hasPrefix("f"), let number = Int(small.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return nil
  }

  /// All names that are words, for messages.
  static var words: [String] { named.map(\.name) }
}
