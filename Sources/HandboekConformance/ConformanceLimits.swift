public import HandboekContainer
public import HandboekXML

/// The bounds on an EPUB that is checked.
public struct ConformanceLimits: Sendable, Hashable {
  public var container: ContainerLimits
  public var markup: XMLLimits
  /// The bytes of one style sheet.
  public var styleBytes = 4 << 20
  /// The bytes of all documents and style sheets together.
  public var textBytes = 512 << 20

  public init(container: ContainerLimits = .standard, markup: XMLLimits = .standard) {
    self.container = container
    self.markup = markup
  }

  public static let standard = ConformanceLimits()
}
