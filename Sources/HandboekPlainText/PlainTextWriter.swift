public import HandboekDocument

/// Writes a handbook as plain text.
public enum PlainTextWriter {
  /// The whole handbook, UTF-8, lines of at most `width` columns.
  public static func write(_ handbook: Handbook, width: Int = 80) async -> [UInt8] { [] }
}
