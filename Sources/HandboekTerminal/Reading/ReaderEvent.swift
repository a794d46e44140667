/// What happens to the reader.
public enum ReaderEvent: Sendable, Hashable {
  case input(InputEvent)
  case resize(columns: Int, rows: Int)
  /// Nothing came in; long work may go on for a moment.
  case idle
  /// The answer to `ReaderEffect.loadCatalogue`; nil when it cannot be read.
  case catalogue([CatalogueEntry]?)
}

/// What the reader wants done outside itself.
public enum ReaderEffect: Sendable, Hashable {
  case quit
  /// Hand the terminal back to the shell for a while.
  case suspend
  /// Keep the bookmarks and the position.
  case save
  /// Draw everything anew.
  case redraw
  case setMouse(Bool)
  case loadCatalogue
}

/// A record of the catalogue, as the catalogue panel shows it.
public struct CatalogueEntry: Sendable, Hashable {
  public var title: String
  /// What it is, from whom and for whom: what the filter looks through too.
  public var facts: String
  /// The id of the element that describes it.
  public var anchor: String

  public init(title: String, facts: String, anchor: String) {
    self.title = title
    self.facts = facts
    self.anchor = anchor
  }
}
