public import HandboekDiagnostics

/// One piece of running text.
///
/// Line ends of the source are spaces in `text`, and neighbouring texts are one: a paragraph of
/// plain prose is a single case with a single allocation.
public enum Inline: Sendable, Hashable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case code(String)
  case lineBreak
  indirect case link(Link)
  indirect case image(Image)
  indirect case citation(Citation)
  indirect case footnote(FootnoteReference)
  indirect case span(Span)
}

/// A stretch of text in another language: `[social cohesion]{lang=en}`.
public struct Span: Sendable, Hashable {
  public var language: LanguageTag
  public var content: [Inline]

  public init(language: LanguageTag, content: [Inline]) {
    self.language = language
    self.content = content
  }
}

/// A link to a record, a place in it, or an outside address.
public struct Link: Sendable, Hashable {
  public var content: [Inline]
  public var target: LinkTarget
  public var range: SourceRange

  public init(content: [Inline], target: LinkTarget, range: SourceRange) {
    self.content = content
    self.target = target
    self.range = range
  }
}

/// Where a link leads.
public enum LinkTarget: Sendable, Hashable {
  /// As the author wrote it; no such case is left after linking.
  case source(String)
  /// An address with a scheme, such as `https:` or `mailto:`.
  case external(String)
  /// A place in this handbook.
  case place(Place)
  /// A target that does not exist; left over only in a lenient build. Shown as plain text.
  case broken(String)
}

/// A small picture within text; a picture alone in a paragraph is a `Figure`.
public struct Image: Sendable, Hashable {
  public var source: ImageSource
  /// What the picture shows; empty when it is decorative or, in a lenient build, when nobody wrote it.
  public var alternative: String
  /// Whether the author says that the picture adds nothing to the text (`decoratief`).
  public var isDecorative = false
  public var range: SourceRange

  public init(source: ImageSource, alternative: String, range: SourceRange) {
    self.source = source
    self.alternative = alternative
    self.range = range
  }
}

/// Where a picture comes from.
public enum ImageSource: Sendable, Hashable {
  /// As the author wrote it; no such case is left after linking.
  case source(String)
  /// An index into `Handbook.assets`.
  case asset(Int)
  /// Not available (a remote address, or missing in a lenient build): show the alternative text.
  case unavailable(String)
}

/// A mark that leads to a note of the same chapter.
public struct FootnoteReference: Sendable, Hashable {
  /// The note's number within its chapter, from 1.
  public var number: Int
  /// Which mark to this note it is, from 1.
  public var occurrence: Int
  public var range: SourceRange

  public init(number: Int, occurrence: Int, range: SourceRange) {
    self.number = number
    self.occurrence = occurrence
    self.range = range
  }
}

/// A note of a chapter, in the order of first mention.
public struct Footnote: Sendable, Hashable {
  public var number: Int
  public var blocks: [Block]
  /// How many marks lead to it; its back links are numbered 1 to this.
  public var referenceCount: Int
  public var range: SourceRange

  public init(number: Int, blocks: [Block], referenceCount: Int, range: SourceRange) {
    self.number = number
    self.blocks = blocks
    self.referenceCount = referenceCount
    self.range = range
  }
}
