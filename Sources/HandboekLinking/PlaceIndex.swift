import HandboekDiagnostics
import HandboekDocument

/// Every place that a link can lead to, by file and by anchor; built once, then only read.
struct PlaceIndex: Sendable {
  private var recordsByFile: [String: RecordID] = [:]
  private var places: [RecordID: Place] = [:]
  /// The headings of each chapter or page, by anchor.
  private var anchors: [RecordID: [String: Place]] = [:]
  /// The passages of each section of a chapter, by its anchor: "3.12–3.17".
  private var passages: [RecordID: [String: String]] = [:]
  private var namesByKind: [RecordKind: [String]] = [:]
  /// Every file, to find the one that a wrong link means.
  private(set) var nearestFiles = NearestPath([])

  /// What an edition leaves out, by file.
  private let hiddenFiles: [String: RecordID]
  private let hidden: Set<RecordID>
  private let hiddenAnchors: [RecordID: Set<String>]

  init(
    _ book: Handbook, hidden: [String: RecordID] = [:], hiddenAnchors: [RecordID: Set<String>] = [:]
  ) {
    self.hiddenAnchors = hiddenAnchors
    hiddenFiles = hidden
    self.hidden = Set(hidden.values)
    book.forEachRecord { record in
      add(Place(record.id, title: record.displayTitle), file: record.file)
      switch record.id.kind {
      case .chapter, .page: anchors[record.id] = Self.headings(of: record.text, in: record.id)
      case .publication, .offer, .partner, .term, .question, .route: break
      }
    }
    for chapter in book.chapters {
      places[chapter.id]?.label = "hoofdstuk \(chapter.number)"
      passages[chapter.id] = Self.passages(of: chapter)
    }
    for partner in book.partners { places[partner.id]?.label = partner.abbreviation }
    nearestFiles = NearestPath(recordsByFile.keys)
  }

  private mutating func add(_ place: Place, file: String) {
    recordsByFile[EditionPath.base(of: file)] = place.record
    places[place.record] = place
    namesByKind[place.record.kind, default: []].append(place.record.name)
  }

  private static func headings(of blocks: [Block], in record: RecordID) -> [String: Place] {
    var found: [String: Place] = [:]
    blocks.forEachBlock { block in
      guard case .heading(let heading) = block.content else { return }
      found[heading.id] = Place(
        record, anchor: heading.id, title: heading.content.plainText, label: heading.number)
    }
    return found
  }

  /// The passages under each heading, up to the next one of its level or higher.
  private static func passages(of chapter: Chapter) -> [String: String] {
    var found: [String: String] = [:]
    // The sections that are open, with their first and last passage.
    var open: [(heading: Heading, first: BlockNumber?, last: BlockNumber?)] = []
    func close(from level: Int) {
      while let last = open.last, last.heading.level >= level {
        open.removeLast()
        guard let first = last.first, let end = last.last else { continue }
        found[last.heading.id] = first == end ? first.label : "\(first.label)–\(end.label)"
      }
    }
    for block in chapter.blocks {
      if case .heading(let heading) = block.content {
        close(from: heading.level)
        open.append((heading, nil, nil))
      } else if let number = block.number {
        for index in open.indices {
          open[index].first = open[index].first ?? number
          open[index].last = number
        }
      }
    }
    close(from: 0)
    return found
  }

  func record(file: String) -> RecordID? { recordsByFile[EditionPath.base(of: file)] }
  func isHidden(file: String) -> Bool { hiddenFiles[EditionPath.base(of: file)] != nil }
  func isHidden(_ record: RecordID, anchor: String) -> Bool {
    hiddenAnchors[record]?.contains(anchor) ?? false
  }
  func isHidden(_ record: RecordID) -> Bool { hidden.contains(record) }
  func place(_ record: RecordID) -> Place? { places[record] }
  func place(_ record: RecordID, anchor: String) -> Place? { anchors[record]?[anchor] }
  /// A section as something to read: its label says which passages that are.
  func reading(_ record: RecordID, anchor: String) -> Place? {
    guard var place = place(record, anchor: anchor) else { return nil }
    place.label = passages[record]?[anchor] ?? place.label
    return place
  }
  func anchorNames(in record: RecordID) -> [String] { anchors[record]?.keys.sorted() ?? [] }
  func names(of kind: RecordKind) -> [String] { namesByKind[kind] ?? [] }
}
