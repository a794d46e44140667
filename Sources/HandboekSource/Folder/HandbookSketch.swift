import FoundationEssentials
import HandboekDiagnostics
public import HandboekDocument

/// A handbook folder of which only those files are read that are asked for.
public struct HandbookSketch: Sendable {
  private let plan: ReadingPlan
  private let reader: FileReader
  private let configuration: BookConfiguration
  private let drawings: Set<String>
  private let files: [RecordID: ReadingPlan.File]
  private let ids: [String: RecordID]
  private var records: [RecordID: ParsedRecord] = [:]
  private var pictures: [String: Asset] = [:]
  private var diagnostics: [Diagnostic]

  /// Finds the files of a folder; nil when there is something wrong with it, which reading it whole can tell.
  public init?(_ path: String, diagnosticIDs: [String], limits: SourceLimits = .standard) {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var problems: [Diagnostic] = []
    guard
      let text = SourceFileReader.read(BookConfiguration.fileName, in: root, limits: limits, into: &problems)
    else { return nil }
    configuration = BookConfiguration.read(text, diagnosticIDs: diagnosticIDs, edition: nil)
    guard !configuration.isBroken, let listing = try? FolderListing.read(root, limits: limits),
      listing.diagnostics.isEmpty
    else { return nil }
    plan = ReadingPlan(listing: listing, configuration: configuration)
    reader = FileReader(
      root: root, vocabularies: configuration.vocabularies, variables: configuration.variables, limits: limits
    )
    drawings = Set(listing.pictures)
    files = Dictionary(plan.files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ids = Dictionary(plan.files.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    diagnostics = problems + configuration.diagnostics + plan.diagnostics
  }

  /// The record in a file of the folder.
  public func record(file path: String) -> RecordID? { ids[path] }

  /// The records of some kinds, in the order of the book.
  public func records(of kinds: Set<RecordKind>) -> [RecordID] {
    plan.files.map(\.id).filter { kinds.contains($0.kind) }
  }

  /// A chapter that was read.
  public func chapter(_ id: RecordID) -> Chapter? {
    if case .chapter(let chapter, _)? = records[id]?.record { chapter } else { nil }
  }

  /// The partners that provide the offers that were read.
  public var providers: Set<RecordID> {
    var found: Set<RecordID> = []
    for case .offer(let offer)? in records.values.map(\.record) {
      found.formUnion(offer.providers.map { RecordID(.partner, $0) })
    }
    return found
  }

  /// Reads the fields of records, and not the text below them.
  public mutating func readFields(of ids: some Sequence<RecordID>) async {
    let reader = reader
    await add(ids) { reader.readFields($0) }
  }

  /// Reads records whole.
  public mutating func read(_ ids: some Sequence<RecordID>) async {
    let reader = reader
    await add(ids) { reader.read($0) }
  }

  /// Reads pictures, by path; those that are not there stay away.
  public mutating func read(pictures paths: Set<String>) {
    let chosen = drawings.intersection(paths).sorted { $0.precedesInBytes($1) }
    pictures = HandbookFolder.pictures(chosen, reader.root, reader.limits, into: &diagnostics)
  }

  /// The handbook as far as it was read.
  public var parsed: ParsedHandbook {
    var parsed = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
    parsed.book.vocabularies = configuration.vocabularies
    parsed.severities = configuration.severities
    parsed.diagnostics = diagnostics
    var pages: [RecordID: Page] = [:]
    for file in plan.files {
      if let record = records[file.id] { parsed.add(record, pages: &pages) }
    }
    parsed.book.frontPages = plan.frontPages.compactMap { pages[$0] }
    parsed.book.backPages = plan.backPages.compactMap { pages[$0] }
    parsed.book.colophon = plan.colophon.flatMap { pages[$0] }
    parsed.outline = plan.outline
    parsed.pictures = pictures
    return parsed
  }

  private mutating func add(
    _ ids: some Sequence<RecordID>, _ read: @escaping @Sendable (ReadingPlan.File) -> ParsedRecord
  ) async {
    let chosen = ids.compactMap { files[$0] }
    let found = await Batches.map(chosen, by: max(1, chosen.count / 8), read)
    for (file, record) in zip(chosen, found) { records[file.id] = record }
  }
}
