/// Why a document could not be parsed.
public struct XMLError: Error, Sendable, Hashable {
  /// The kinds of failure.
  public enum Reason: Sendable, Hashable {
    /// Not well-formed, or not in the encoding it claims.
    case malformed
    /// Well-formed, but with a prefix that nothing binds, or that is bound twice (Namespaces in XML 1.0 §8).
    case namespace
    /// More bytes, nodes or attributes than the limits allow.
    case tooLarge
    /// Nested deeper than the limits allow.
    case tooDeep
    /// Uses an entity of its own; these are never expanded (XML 1.0 §4.4).
    case entity
  }

  public var reason: Reason
  /// The line, from 1; 0 when unknown.
  public var line: Int
  /// What libxml2 or the limit says, without a line end.
  public var message: String

  public init(_ reason: Reason, line: Int, message: String) {
    self.reason = reason
    self.line = line
    self.message = message
  }
}

/// The bounds on a document from outside.
public struct XMLLimits: Sendable, Hashable {
  public var bytes: Int
  /// How deep elements may nest; libxml2 itself stops at 256.
  public var depth: Int
  /// How many elements and texts the tree may hold.
  public var nodes: Int
  /// How many attributes one tag may have; libxml2 compares each with all others.
  public var attributes: Int

  public init(bytes: Int, depth: Int = 256, nodes: Int = 1_000_000, attributes: Int = 1_000) {
    self.bytes = bytes
    self.depth = min(depth, 256)
    self.nodes = nodes
    self.attributes = attributes
  }

  /// For the files of a publication.
  public static let standard = XMLLimits(bytes: 16 << 20)
  /// For raw HTML in a Markdown file.
  public static let fragment = XMLLimits(bytes: 1 << 20, nodes: 100_000)
}
