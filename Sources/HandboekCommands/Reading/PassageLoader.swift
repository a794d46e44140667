import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekLinking
import HandboekSource

/// Finds one passage or section of a folder, and reads no more of the book than that needs.
///
/// Reading and linking the whole book for it took 62 ms of a core; this takes 15, of which 6 to start.
enum PassageLoader {
  /// The handbook as far as a place in it needs, and the place.
  struct Passage {
    var loaded: LoadedHandbook
    var place: TextPlace
  }

  /// The passage that a query names; nil when reading the whole book must tell: for any other place, for one that is
  /// not there, for an edition, and when anything is wrong with what was read.
  static func load(
    _ query: String, in argument: String?, asOf: CalendarDay?, context: CommandContext
  ) async throws(CommandFailure) -> Passage? {
    guard let number = PlaceQuery.chapter(ofPartNamed: query) else { return nil }
    let place = try HandbookLoader.place(argument, edition: nil)
    guard place.edition == nil,
      var sketch = HandbookSketch(place.folder, diagnosticIDs: KnownDiagnostics.all.map(\.id))
    else { return nil }
    // Nearly every chapter cites, so its publications are read along.
    await sketch.readFields(of: sketch.records(of: [.chapter, .publication]))
    guard let id = Linker.chapter(numbered: number, of: sketch.parsed)?.id else { return nil }
    await sketch.read([id])
    guard let chapter = sketch.chapter(id) else { return nil }
    let needs = ChapterNeeds(of: chapter) { sketch.record(file: $0) }
    let offers = needs.offers ? sketch.records(of: [.offer]) : []
    await sketch.read(needs.records.subtracting(sketch.records(of: [.publication])).union(offers))
    await sketch.read(sketch.providers)
    sketch.read(pictures: needs.pictures)
    let parsed = sketch.parsed
    var (handbook, found) = await Linker.link(chapter: id, of: parsed, needs: needs, asOf: asOf?.date)
    found += parsed.diagnostics
    let policy = DiagnosticPolicy(isLenient: true, overrides: parsed.severities)
    if await Checking.onlyWithErrors.needsAll(handbook, isComplete: false, found, policy) { return nil }
    handbook.metadata.timestamp = try SourceDate.timestamp(
      of: handbook.metadata, environment: context.environment)
    switch PlaceQuery(handbook).resolve(query) {
    case .found(let found):
      return Passage(
        loaded: LoadedHandbook(folder: place.folder, handbook: handbook, diagnostics: []), place: found)
    case .ambiguous, .unknown: return nil
    }
  }
}
