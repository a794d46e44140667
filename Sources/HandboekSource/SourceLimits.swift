/// The bounds on what a source folder may hold; beyond them a file is refused with a message.
public struct SourceLimits: Sendable {
  /// The largest text file, in bytes.
  public var textBytes = 4 << 20
  /// The largest picture, in bytes.
  public var pictureBytes = 20 << 20
  /// How many elements a drawing may become when each `use` in it is followed.
  public var drawingElements = 200_000
  /// How many files a folder may hold.
  public var files = 50_000
  /// How deep quotes, lists and emphasis may be nested; rendering recurses this deep.
  public var depth = 64
  /// How deep folders may be nested.
  public var folderDepth = 32
  /// How many columns a table may have; cmark-gfm 0.29 needs quadratic time for wide ones.
  public var tableColumns = 200
  /// How many cells all short table rows of a file may lack together; cmark-gfm adds each of them.
  public var addedCells = 200_000
  /// How many brackets may be open in one paragraph; cmark-gfm needs quadratic time for `![[]()`.
  public var bracketRun = 1_000
  /// The length of the longest link definition times the links that could use it, in bytes.
  public var linkBytes = 64 << 20

  /// How many bytes of a file may be read again to find places for messages.
  public var searchBytes = 64 << 20

  public static let standard = SourceLimits()

  public init() {}
}
