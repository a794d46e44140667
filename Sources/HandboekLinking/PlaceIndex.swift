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

  /// - Parameter chapters: What surveying found in each chapter.
  init(_ book: Handbook, chapters: [ChapterSurvey], hidden: [String: RecordID] = [:]) {
    hiddenFiles = hidden
    self.hidden = Set(hidden.values)
    book.forEachText { record in
      add(Place(record.id, title: record.title), file: record.file)
    }
    for page in book.pages { anchors[page.id] = ChapterSurvey.headings(of: page.blocks, in: page.id) }
    for (chapter, survey) in zip(book.chapters, chapters) {
      anchors[chapter.id] = survey.anchors
      places[chapter.id]?.label = "hoofdstuk \(chapter.number)"
      passages[chapter.id] = survey.passages
    }
    for partner in book.partners { places[partner.id]?.label = partner.abbreviation }
    nearestFiles = NearestPath(recordsByFile.keys)
  }

  private mutating func add(_ place: Place, file: String) {
    recordsByFile[EditionPath.base(of: file)] = place.record
    places[place.record] = place
    namesByKind[place.record.kind, default: []].append(place.record.name)
  }

  func record(file: String) -> RecordID? { recordsByFile[EditionPath.base(of: file)] }
  func isHidden(file: String) -> Bool { hiddenFiles[EditionPath.base(of: file)] != nil }
  func isHidden(_ record: RecordID) -> Bool { hidden.contains(record) }
  func place(_ record: RecordID) -> Place? { places[record] }
  func contains(_ record: RecordID) -> Bool { places.index(forKey: record) != nil }
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
