public import HandboekPlainText

/// How a cell of the screen looks: the style of its text, and what it is a part of.
public struct Look: Sendable, Hashable {
  public var style: TextStyle
  public var role: Role

  public init(_ style: TextStyle = [], _ role: Role = .text) {
    self.style = style
    self.role = role
  }

  /// The parts of the screen that a theme tells apart.
  public enum Role: Sendable, Hashable {
    case text
    /// The lines at the top and the bottom.
    case bar
    /// A window over the text, or a panel beside it.
    case panel
    /// What was chosen: a link, a line of a panel.
    case chosen
    /// Words that were searched for.
    case hit
    /// The words where the search stands now.
    case currentHit
  }
}
