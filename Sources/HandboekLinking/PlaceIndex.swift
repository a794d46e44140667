import HandboekDiagnostics
import HandboekDocument

/// Every place that a link can lead to, by file and by anchor; built once, then only read.
struct PlaceIndex: Sendable {
  private var recordsByFile: [String: RecordID] = [:]
  private var places: [RecordID: Place] = [:]
  /// The headings of each chapter or page, by anchor.
  private var anchors: [RecordID: [String: Place]] = [:]
  private var namesByKind: [RecordKind: [String]] = [:]
  /// Every file, to find the one that a wrong link means.
  private(set) var nearestFiles = NearestPath([])

  init(_ book: Handbook) {
    book.forEachRecord { record in
      add(Place(record.id, title: record.displayTitle), file: record.file)
      switch record.id.kind {
      case .chapter, .page: anchors[record.id] = Self.headings(of: record.text, in: record.id)
      case .publication, .offer, .partner, .term, .question, .route: break
      }
    }
    for chapter in book.chapters { places[chapter.id]?.label = "hoofdstuk \(chapter.number)" }
    for partner in book.partners { places[partner.id]?.label = partner.abbreviation }
    nearestFiles = NearestPath(recordsByFile.keys)
  }

  private mutating func add(_ place: Place, file: String) {
    recordsByFile[file] = place.record
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

  func record(file: String) -> RecordID? { recordsByFile[file] }
  func place(_ record: RecordID) -> Place? { places[record] }
  func place(_ record: RecordID, anchor: String) -> Place? { anchors[record]?[anchor] }
  func anchorNames(in record: RecordID) -> [String] { anchors[record]?.keys.sorted() ?? [] }
  func names(of kind: RecordKind) -> [String] { namesByKind[kind] ?? [] }
}
