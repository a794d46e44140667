/// What differs between the outputs that are made of HTML.
public struct HTMLOptions: Sendable, Hashable {
  /// Whether `epub:type` is written beside each `doc-` role (EPUB 3.3 §3.4; EPUB only).
  public var hasEPUBTypes = false
  /// What is added to heading levels: 0 when each chapter is a file with an `h1` of its own.
  public var headingOffset = 0
  /// Whether wide tables get a focusable box that scrolls (WCAG 2.1.1); reading systems have their own.
  public var hasScrollableTables = false
  /// Whether a table of many columns can become a list of its rows on a narrow screen.
  public var hasStackedTables = false
  /// Whether a link in the text is followed by the number of its place, for paper.
  public var hasPlaceNumbers = false
  /// Whether each list of the guide to the catalogue is a page of its own; else there is one compact index.
  public var hasGuidePages = false
  /// Whether a note stands behind its first mark, for engines that move it to the foot of the page.
  public var hasNotesInPlace = false
  /// Whether the colophon tells how accessible this output is; what the metadata of an EPUB say.
  public var tellsAccessibility = false
  /// Whether records carry the values that the filter of the page chooses by.
  public var hasFilterValues = false

  /// Whether marks say what differs from an earlier edition, when there is one to compare with.
  public var hasChangeMarks = false
  /// Whether the pages of the paper edition are marked.
  public var hasPageMarks = false

  /// The documents of an EPUB.
  public static let epub: HTMLOptions = {
    var options = HTMLOptions()
    options.hasEPUBTypes = true
    options.hasGuidePages = true
    options.hasChangeMarks = true
    options.hasStackedTables = true
    options.hasPageMarks = true
    options.tellsAccessibility = true
    return options
  }()

  /// One page for screen and paper, whose own title is the only `h1`.
  public static let page: HTMLOptions = {
    var options = HTMLOptions()
    options.headingOffset = 1
    options.hasScrollableTables = true
    options.hasPlaceNumbers = true
    options.hasFilterValues = true
    options.hasChangeMarks = true
    return options
  }()
}
