/// One line of laid-out text: stretches of text with their styles.
///
/// The text is printable already (see `PrintableText`) and has no trailing spaces. The same lines go
/// to a file, a pipe, a terminal and a full-screen reader.
public struct StyledLine: Sendable, Hashable {
  public var spans: [StyledSpan]

  public init(_ spans: [StyledSpan] = []) { self.spans = spans }

  /// The text without its styles.
  public var text: String {
    if spans.count == 1 { return spans[0].text }
    return spans.reduce(into: "") { $0 += $1.text }
  }

  /// The columns it takes.
  public var width: Int { DisplayWidth.of(text) }
}

/// A stretch of text in one style.
public struct StyledSpan: Sendable, Hashable {
  public var text: String
  public var style: TextStyle
  /// The number of the link that it is part of, from 1; 0 for none.
  ///
  /// Only kept for readers on a screen.
  public var link: Int
  /// The byte of the logical text that it begins with; nil for what the layout added (see `TracedText`).
  public var origin: Int?

  public init(_ text: String, _ style: TextStyle = [], link: Int = 0, origin: Int? = nil) {
    self.text = text
    self.style = style
    self.link = link
    self.origin = origin
  }
}
