/// What differs between the outputs that are made of HTML.
public struct HTMLOptions: Sendable, Hashable {
  /// Whether `epub:type` is written beside each `doc-` role (EPUB 3.3 §3.4; EPUB only).
  public var hasEPUBTypes: Bool
  /// What is added to heading levels: 0 when each chapter is a file with an `h1` of its own.
  public var headingOffset: Int
  /// Whether wide tables get a focusable box that scrolls (WCAG 2.1.1); reading systems have their own.
  public var hasScrollableTables: Bool
  /// Whether each list of the guide to the catalogue is a page of its own; else there is one compact index.
  public var hasGuidePages: Bool

  public init(hasEPUBTypes: Bool, headingOffset: Int, hasScrollableTables: Bool, hasGuidePages: Bool) {
    self.hasEPUBTypes = hasEPUBTypes
    self.headingOffset = headingOffset
    self.hasScrollableTables = hasScrollableTables
    self.hasGuidePages = hasGuidePages
  }

  /// The documents of an EPUB.
  public static let epub = HTMLOptions(
    hasEPUBTypes: true, headingOffset: 0, hasScrollableTables: false, hasGuidePages: true)
  /// One page for screen and paper, whose own title is the only `h1`.
  public static let page = HTMLOptions(
    hasEPUBTypes: false, headingOffset: 1, hasScrollableTables: true, hasGuidePages: false)
}
