/// The line at the bottom where something is typed.
struct Prompt: Sendable {
  enum Kind: Sendable, Hashable {
    case search(forward: Bool)
    case goTo
    case bookmark
  }

  var kind: Kind
  var text = ""
  /// Whether a regular expression is typed.
  var isPattern = false
  /// Where reading was when it was opened.
  var origin: Location
  /// The search before this one, for when it is called off.
  var before: Search?

  /// The most that can be typed.
  static let longest = 200

  /// What stands before the typed text.
  var label: String {
    switch kind {
    case .search(true): isPattern ? "Zoek patroon: " : "Zoek: "
    case .search(false): isPattern ? "Zoek patroon terug: " : "Zoek terug: "
    case .goTo: "Ga naar: "
    case .bookmark: "Naam van de bladwijzer: "
    }
  }
}
