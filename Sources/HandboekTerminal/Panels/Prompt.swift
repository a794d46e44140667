/// The line at the bottom where something is typed.
struct Prompt: Sendable {
  enum Kind: Sendable, Hashable {
    case search(forward: Bool)
    case goTo
    case bookmark
  }

  var kind: Kind
  var text = ""
  /// Where reading was when it was opened.
  var origin: Location
  /// The search before this one, for when it is called off.
  var before: Search?

  /// The most that can be typed.
  static let longest = 200

  /// What stands before the typed text.
  var label: String {
    switch kind {
    case .search(true): "Zoek: "
    case .search(false): "Zoek terug: "
    case .goTo: "Ga naar: "
    case .bookmark: "Naam van de bladwijzer: "
    }
  }
}
