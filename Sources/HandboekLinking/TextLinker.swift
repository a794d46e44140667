import HandboekDiagnostics
import HandboekDocument

/// Links the text of one record: citations, links, pictures and lists, and notes what it mentions.
struct TextLinker {
  let record: RecordID
  let file: String
  /// How a passage of this record is called when it has no number of its own.
  let home: Place
  /// What makes citation anchors unique in the book.
  let scope: String
  let context: LinkingContext

  private(set) var diagnostics: [Diagnostic] = []
  /// Which records are mentioned, and where; in reading order, each place once.
  private(set) var mentions: [Mention] = []
  private var seenMentions: Set<Mention> = []
  var citationCounts: [String: Int] = [:]
  /// The passage being linked.
  var passage: Place
  /// The passage in which each note is first mentioned.
  var notePassages: [Int: Place] = [:]

  struct Mention: Hashable, Sendable {
    var target: RecordID
    var place: Place
    /// Not part of what makes a mention the same.
    var citationAnchor: String?

    static func == (left: Mention, right: Mention) -> Bool {
      left.target == right.target && left.place == right.place
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(target)
      hasher.combine(place)
    }
  }

  init(record: RecordID, file: String, home: Place, scope: String, context: LinkingContext) {
    self.record = record
    self.file = file
    self.home = home
    self.scope = scope
    self.context = context
    passage = home
  }

  // MARK: Blocks

  /// Links top-level blocks; each numbered one is a passage.
  mutating func link(_ blocks: inout [Block]) {
    for index in blocks.indices {
      if let number = blocks[index].number {
        passage = Place(record, anchor: number.anchor, title: home.title, label: number.label)
      } else if case .heading(let heading) = blocks[index].content,
        record.kind == .chapter || record.kind == .page
      {
        passage = Place(record, anchor: heading.id, title: home.title, label: heading.number ?? home.label)
      }
      link(&blocks[index])
    }
  }

  /// Links the notes, each as part of the passage that mentions it first.
  mutating func link(_ footnotes: inout [Footnote]) {
    for note in footnotes.indices {
      passage = notePassages[footnotes[note].number] ?? home
      for index in footnotes[note].blocks.indices { link(&footnotes[note].blocks[index]) }
    }
  }

  private mutating func link(_ block: inout Block) {
    block.rewrite(text: { link(&$0) }, picture: { $0 = link($0) }, data: { link(&$0) })
  }

  /// Fills a list out of the catalogue, or the coverage.
  private mutating func link(_ content: inout BlockContent) {
    switch content {
    case .offers(var data):
      data.entries = context.catalogue.offers(data.filter)
      for entry in data.entries { mention(entry.place.record) }
      content = .offers(data)
    case .publications(var data):
      data.entries = context.catalogue.publications(data.filter)
      for entry in data.entries { mention(entry.place.record) }
      content = .publications(data)
    case .coverage(var data):
      data.tables = context.catalogue.coverage(data.filter)
      content = .coverage(data)
    default: break
    }
  }

  /// Whether to look for what a wrong name may have meant: not behind the hundredth problem of a file, nor where nobody
  /// hears of it.
  func proposes(at range: SourceRange) -> Bool {
    diagnostics.count < 100 && !context.silentLines.contains(Int(range.start.line))
  }

  mutating func mention(_ target: RecordID, citationAnchor: String? = nil) {
    let mention = Mention(target: target, place: passage, citationAnchor: citationAnchor)
    if seenMentions.insert(mention).inserted { mentions.append(mention) }
  }

  mutating func report(
    _ kind: DiagnosticKind, _ message: String, _ range: SourceRange, fix: String? = nil
  ) {
    diagnostics.append(Diagnostic(kind, message, file: file, range: range, fix: fix))
  }
}

/// What linking one record needs to know about all others; built once, then only read.
final class LinkingContext: Sendable {
  let places: PlaceIndex
  let labels: CitationLabels
  let catalogue: CatalogueIndex
  /// The index of each picture that is used, by path.
  let assets: [String: Int]
  let nearestPictures: NearestPath
  /// The lines of which no problem is told.
  let silentLines: Set<Int>

  init(
    places: PlaceIndex, labels: CitationLabels, catalogue: CatalogueIndex, assets: [String: Int],
    nearestPictures: NearestPath, silentLines: Set<Int> = []
  ) {
    self.silentLines = silentLines
    self.places = places
    self.labels = labels
    self.catalogue = catalogue
    self.assets = assets
    self.nearestPictures = nearestPictures
  }
}
