/// Makes regular expressions work in the full-screen reader, which knows none itself.
public struct PatternFinder: Sendable {
  /// Where a pattern stands in some bytes, at most so many times.
  public typealias Ranges = @Sendable (_ bytes: [UInt8], _ limit: Int) -> [Range<Int>]

  public enum Outcome: Sendable {
    case finds(Ranges)
    /// What is wrong with the pattern, in Dutch.
    case faulty(String)
  }

  /// Reads a pattern.
  public let read: @Sendable (String) -> Outcome

  public init(read: @escaping @Sendable (String) -> Outcome) { self.read = read }
}
