import HandboekDiagnostics

/// Which key does what.
public struct KeyMap: Sendable, Hashable {
  private var actions: [Key: Action]

  /// What a key does.
  public func action(for key: Key) -> Action? { actions[key] }

  /// The keys of an action: those of the standard first, in its order, then others by name.
  func keys(for action: Action) -> [Key] {
    let usual = Self.usual.filter { $0.0 == action }.flatMap(\.1)
    let others = actions.filter { $0.value == action && !usual.contains($0.key) }.map(\.key)
    return usual.filter { actions[$0] == action } + others.sorted { KeyName.of($0) < KeyName.of($1) }
  }

  /// The keys that people know from less, vi, info and browsers.
  public static let standard: KeyMap = {
    var map = KeyMap(actions: [:])
    for (action, keys) in usual { for key in keys { map.actions[key] = action } }
    return map
  }()

  private static let usual: [(Action, [Key])] = [
    (.quit, [.character("q"), .control("c")]),
    (.help, [.character("h"), .function(1)]),
    (.lineDown, [.character("j"), .down]),
    (.lineUp, [.character("k"), .up]),
    (.screenDown, [.character(" "), .pageDown, .character("f")]),
    (.screenUp, [.character("b"), .pageUp]),
    (.halfDown, [.character("d"), .control("d")]),
    (.halfUp, [.character("u"), .control("u")]),
    (.documentStart, [.character("g"), .home]),
    (.documentEnd, [.character("G"), .end]),
    (.nextDocument, [.right, .character("]")]),
    (.previousDocument, [.left, .character("[")]),
    (.nextLink, [.tab]),
    (.previousLink, [.backTab]),
    (.open, [.enter]),
    (.back, [.backspace]),
    (.close, [.escape]),
    (.contents, [.character("t"), .character("i")]),
    (.catalogue, [.character("a")]),
    (.search, [.character("/")]),
    (.searchBack, [.character("?")]),
    (.nextHit, [.character("n")]),
    (.previousHit, [.character("N")]),
    (.results, [.character("r")]),
    (.setBookmark, [.character("m")]),
    (.bookmarks, [.character("'")]),
    (.goTo, [.character(":")]),
    (.theme, [.character("T")]),
    (.columns, [.character("c")]),
    (.mouse, [.character("M")]),
    (.redraw, [.control("l")]),
    (.suspend, [.control("z")]),
  ]

  // MARK: The file

  /// The standard keys as a key map file, to begin with.
  public static var file: String {
    var text = """
      # Toetsen van ‘handboek lees’. Een regel is: handeling = toets toets …
      # Wat hier staat, vervangt de gewone toetsen van die handeling.
      # Een toets is een teken, of: \(KeyName.words.joined(separator: ", ")), f1 tot f12,
      # ctrl-letter of alt-teken.

      """
    for (action, keys) in usual {
      text += "\(action.rawValue) = \(keys.map(KeyName.of).joined(separator: " "))\n"
    }
    return text
  }

  /// Reads a key map file: its lines replace the usual keys of an action.
  ///
  /// - Returns: The keys, and what is wrong with the file, a line each.
  public static func parse(_ text: String) -> (map: KeyMap, faults: [String]) {
    var map = standard
    var faults: [String] = []
    var claimed: [Key: Action] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      func fault(_ message: String) { faults.append("regel \(index + 1): \(message)") }
      guard words.count > 1, words[1] == "=" else {
        fault("schrijf ‘handeling = toets’")
        continue
      }
      guard let action = Action(rawValue: first) else {
        let nearest = NearestName.of(first, among: Action.allCases.map(\.rawValue))
        let hint = nearest.map { "; bedoelde u ‘\($0)’?" } ?? ""
        fault("de handeling ‘\(PrintableText.clean(first))’ bestaat niet\(hint)")
        continue
      }
      map.actions = map.actions.filter { $0.value != action || claimed[$0.key] != nil }
      for name in words.dropFirst(2) {
        guard let key = KeyName.key(name) else {
          let nearest = NearestName.of(name, among: KeyName.words).map { "; bedoelde u ‘\($0)’?" } ?? ""
          fault("de toets ‘\(PrintableText.clean(name))’ bestaat niet\(nearest)")
          continue
        }
        if let other = claimed[key], other != action {
          fault("de toets ‘\(name)’ doet al ‘\(other.rawValue)’")
          continue
        }
        claimed[key] = action
        map.actions[key] = action
      }
    }
    if map.keys(for: .quit).isEmpty { faults.append("er is geen toets meer voor ‘stoppen’") }
    return (map, faults)
  }
}
