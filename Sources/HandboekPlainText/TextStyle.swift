/// How a stretch of text looks where styles can be shown; it never changes the layout.
public struct TextStyle: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Titles, labels and strong emphasis.
  public static let bold = TextStyle(rawValue: 1)
  /// What stands beside the text: numbers, rules, caveats of form.
  public static let dim = TextStyle(rawValue: 2)
  public static let italic = TextStyle(rawValue: 4)
  public static let underline = TextStyle(rawValue: 8)
  public static let strikethrough = TextStyle(rawValue: 16)
  /// What leads somewhere.
  public static let link = TextStyle(rawValue: 32)
  /// What should catch the eye: bars and labels of boxes, marks of notes.
  public static let accent = TextStyle(rawValue: 64)
}
