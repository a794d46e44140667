/// On which page of the paper edition each place of a handbook begins.
///
/// Known only after somebody else laid the pages out, so it comes from a PDF. As fine as a passage: of a passage
/// that runs over two pages, only the first is known.
public struct Pagination: Sendable, Hashable {
  /// A place that can begin a page.
  public enum Spot: Sendable, Hashable {
    case section(BookSection)
    case record(RecordID)
    /// A heading or passage of a chapter.
    case anchor(String, in: RecordID)
  }

  /// A place with where it stands in the PDF.
  public struct Location: Sendable, Hashable {
    public var spot: Spot
    /// The page, from 1.
    public var page: Int
    /// The distance from the lower edge of the page.
    public var top: Double

    public init(_ spot: Spot, page: Int, top: Double) {
      self.spot = spot
      self.page = page
      self.top = top
    }
  }

  /// A page in the list of pages, and the place that leads to it.
  public struct Entry: Sendable, Hashable {
    public var page: Int
    public var spot: Spot
  }

  /// Which edition has these pages, so that it can be told from another.
  public var source: String
  /// How many pages that edition has.
  public var pageCount: Int
  /// The pages with text, in order, with where each begins.
  public private(set) var entries: [Entry] = []
  private var pages: [Spot: Int] = [:]
  private var marks: [Spot: Int] = [:]
  private var marksBehind: [Spot: [Int]] = [:]

  /// Finds the first place of each page.
  ///
  /// A page on which nothing begins, because a long passage runs on, is marked behind that passage: so the last
  /// mark before a passage is always the page on which it begins.
  ///
  /// - Parameters:
  ///   - locations: In reading order; of two at the same height the first is the outer one.
  ///   - empty: The pages without any text, which nobody has to find.
  public init(source: String, pageCount: Int, locations: [Location], empty: Set<Int> = []) {
    self.source = source
    self.pageCount = pageCount
    let sorted = locations.enumerated().sorted { left, right in
      (left.element.page, right.element.top, left.offset) < (
        right.element.page, left.element.top, right.offset
      )
    }.map(\.element)
    var next = 0
    var current: Spot?
    for page in 1..<max(pageCount, 0) + 1 {
      var first: Spot?
      while next < sorted.count, sorted[next].page <= page {
        let spot = sorted[next].spot
        next += 1
        guard pages[spot] == nil else { continue }
        pages[spot] = page
        first = first ?? spot
        current = spot
      }
      guard let spot = first ?? current, !empty.contains(page) else { continue }
      entries.append(Entry(page: page, spot: spot))
      if first == nil {
        marksBehind[spot, default: []].append(page)
      } else {
        marks[spot] = page
      }
    }
  }

  /// The page on which a place begins.
  public func page(of spot: Spot) -> Int? { pages[spot] }

  /// The page whose text begins with a place, to be marked before it.
  public func mark(at spot: Spot) -> Int? { marks[spot] }

  /// The pages on which a place only runs on, to be marked behind it.
  public func marks(behind spot: Spot) -> [Int] { marksBehind[spot] ?? [] }
}

extension Pagination {
  /// What the colophon tells about the pages, in words for readers.
  public var guide: String {
    "Dit boek is ook als PDF gemaakt, met \(pageCount) bladzijden. De bladzijdenummers zijn die van die PDF. Zij zijn "
      + "nauwkeurig tot op de passage: een nummer staat waar de eerste passage van de bladzijde begint, of achter de passage die de hele "
      + "bladzijde vult."
  }
}
