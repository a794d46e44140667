/// A regular expression to look for in text that is not one of a `SearchText`, such as the chapter on a screen.
public struct PatternSearch: Sendable {
  private let pattern: TextPattern

  /// Reads a pattern; the message of the error is in Dutch.
  public init(_ text: String) throws(QueryError) { pattern = try TextPattern(text) }

  /// Where it stands in UTF-8 text, from the start, without overlaps, at most `limit` times.
  public func ranges(in bytes: [UInt8], limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Paragraph by paragraph: one that is wanted once need not wait for the end of a long text.
    var start = 0
    while start < bytes.count, found.count < limit {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      pattern.forEachMatch(in: bytes, start..<end) { if found.count < limit { found.append($0) } }
      start = end + 1
    }
    return found
  }
}
