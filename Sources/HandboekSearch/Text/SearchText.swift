public import HandboekDocument

/// A chapter, or some records, as text without markup in which is searched.
///
/// All text stands in one buffer of UTF-8: what a reader sees as one stretch of words is one stretch of
/// bytes, whatever inline marks, soft hyphens or line ends the source has in it. A line feed stands between
/// stretches that do not belong together, such as cells of a table; no phrase reaches over it.
public struct SearchText: Sendable {
  public internal(set) var bytes: [UInt8] = []
  public internal(set) var fields: [Field] = []
  /// What can be found, in reading order.
  public internal(set) var units: [Unit] = []

  /// Whether some of it could not be read.
  public internal(set) var isDamaged = false

  public init() {}

  /// A stretch of text, and what it is to its unit.
  public struct Field: Sendable, Hashable {
    public var kind: FieldKind
    public var range: Range<Int>
  }

  /// A place that can be found: a chapter, a section, a passage, a record.
  public struct Unit: Sendable, Hashable {
    public var kind: RecordKind
    /// What `handboek lees` takes.
    public var place: String
    /// The number that readers see, "3.12" or "3.B"; nil for what has none.
    public var number: String?
    /// 1 for a chapter or record, 2 to 6 for a heading, `passageLevel` for a passage.
    ///
    /// The titles of what stands before it at lower levels are its context.
    public var level: Int
    /// Its fields, as positions in `SearchText.fields`.
    public var fields: Range<Int>
  }

  /// The level of a passage.
  public static let passageLevel = 7

  /// The text of some bytes.
  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The title of a unit; nil for a passage.
  public func title(of unit: Int) -> String? {
    for field in fields[units[unit].fields] where field.kind == .title { return text(field.range) }
    return nil
  }

  /// The units whose titles are the context of a unit, from the chapter down.
  public func context(of unit: Int) -> [Int] {
    var level = units[unit].level
    var found: [Int] = []
    for before in units[..<unit].indices.reversed() where units[before].level < level {
      level = units[before].level
      found.append(before)
      if level <= 1 { break }
    }
    return found.reversed()
  }
}

/// What a stretch of text is to the place that it belongs to.
public enum FieldKind: Int, Sendable, Hashable, CaseIterable {
  /// What it is called; other names too.
  case title
  case text
  /// What is known about it, such as maker, theme and kind; its notes.
  case facts
}
