/// How the reader looks and what it may use.
public struct ReaderSettings: Sendable, Hashable {
  /// Whether the text stands in two columns.
  public enum Columns: String, Sendable, Hashable { case automatic = "vanzelf", one = "een", two = "twee" }

  public var theme = Theme.terminal
  public var columns = Columns.automatic
  /// The widest that lines of text may be.
  public var measure = 76
  public var usesMouse = false
  public var keyMap = KeyMap.standard
  /// Whether the book has a catalogue to search.
  public var hasCatalogue = false

  public init() {}
}
