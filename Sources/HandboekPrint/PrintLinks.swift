import HandboekDocument
import HandboekHTML

/// Where things are in one HTML file: every id is unique over the whole book.
///
/// Passages keep the anchor that all outputs share (`p3-12`); what an author names gets the prefix of its
/// record: `h3-stappen`, `pub-kis-2019_kop`.
struct PrintLinks: LinkProvider {
  /// The `id` of each chapter: `h3`.
  private let chapters: [RecordID: String]
  /// Chapters whose number an earlier chapter has too, in a lenient build.
  private let repeated: Set<RecordID>
  /// The `id` of the list that stands for each page of the guide.
  private let guidePages: [String: String]
  /// The pictures as `data:` addresses.
  private let pictures: [String]

  init(_ handbook: Handbook) {
    var chapters: [RecordID: String] = [:]
    var repeated: Set<RecordID> = []
    var numbers: Set<Int> = []
    for chapter in handbook.chapters {
      if numbers.insert(chapter.number).inserted {
        chapters[chapter.id] = "h\(chapter.number)"
      } else {
        chapters[chapter.id] = Identifier.safe(chapter.id.anchor)
        repeated.insert(chapter.id)
      }
    }
    self.chapters = chapters
    self.repeated = repeated
    guidePages = Self.guidePages(of: handbook)
    pictures = handbook.assets.map { DataAddress.of($0) }
  }

  private static func guidePages(of handbook: Handbook) -> [String: String] {
    var pages: [String: String] = [:]
    let groups = OfferGroup.all(of: handbook)
    for axis in handbook.guide.offers {
      for page in axis.pages {
        switch axis.key {
        case .audience: pages[page.name] = page.indexIdentifier
        case .theme: pages[page.name] = groups.first { $0.theme == page.value }?.identifier
        case .kind, .provider, .evidence: break
        }
      }
    }
    for axis in handbook.guide.publications where axis.key == .theme {
      for page in axis.pages { pages[page.name] = page.indexIdentifier }
    }
    return pages
  }

  func address(of place: Place) -> String {
    guard let anchor = place.anchor else { return "#" + identifier(of: place.record) }
    return "#" + identifier(anchor, in: place.record)
  }

  func address(of section: BookSection) -> String { "#" + section.identifier }

  func address(of section: BookSection, at identifier: String) -> String { "#" + identifier }

  /// A page of the guide that stands here as a list, else the offers of a theme, else the index itself.
  func address(of guide: GuideAddress) -> String {
    "#" + (guidePages[guide.page] ?? BookSection.guide.identifier)
  }

  func identifier(_ anchor: String, in record: RecordID) -> String {
    if isShared(anchor, in: record) { return Identifier.safe(anchor) }
    if let chapter = chapters[record], !repeated.contains(record) {
      return "\(chapter)-\(Identifier.safe(anchor))"
    }
    // The names of records have no underscore, so no heading can take the id of another record.
    return "\(identifier(of: record))_\(Identifier.safe(anchor))"
  }

  func identifier(of record: RecordID) -> String {
    chapters[record] ?? Identifier.safe(record.anchor)
  }

  func address(ofAsset index: Int) -> String {
    pictures.indices.contains(index) ? pictures[index] : "data:,"
  }

  /// Whether linking made this anchor unique over the book: `p3-12` and `c3-kis-2019-2` in chapter 3.
  private func isShared(_ anchor: String, in record: RecordID) -> Bool {
    guard let chapter = chapters[record] else { return anchor.hasPrefix("c-\(record.anchor)-") }
    if repeated.contains(record) { return false }
    let number = chapter.dropFirst()
    return anchor.hasPrefix("p\(number)-") || anchor.hasPrefix("c\(number)-")
  }
}
