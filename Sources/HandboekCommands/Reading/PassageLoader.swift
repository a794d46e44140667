import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekLinking
import HandboekSource

/// Finds one passage or section of a folder, and reads no more of the book than that needs.
///
/// Reading and linking the whole book for it took 62 ms of a core; this takes 17, of which 5 to start.
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
    await sketch.readFields(of: sketch.records(of: [.chapter]))
    guard let id = Linker.chapter(numbered: number, of: sketch.parsed)?.id else { return nil }
    await sketch.read([id])
    guard let text = sketch.chapter(id) else { return nil }
    let chapter = Linker.numbered(text, as: number)
    var alone = Handbook(metadata: Metadata(title: "", identifier: ""))
    alone.chapters = [chapter]
    guard case .found(let target) = PlaceQuery(alone).resolve(query), let shown = chapter.blocks(of: target)
    else { return nil }
    let needs = ChapterNeeds(of: chapter, showing: shown) { sketch.record(file: $0) }
    if needs.publications { await sketch.readFields(of: sketch.records(of: [.publication])) }
    let offers = needs.offers ? sketch.records(of: [.offer]) : []
    await sketch.read(needs.records.union(offers))
    await sketch.read(sketch.providers)
    sketch.read(pictures: needs.pictures)
    let parsed = sketch.parsed
    var (handbook, found) = await Linker.link(
      chapter: id, showing: shown, of: parsed, needs: needs, asOf: asOf?.date)
    found += parsed.diagnostics
    let policy = DiagnosticPolicy(isLenient: true, overrides: parsed.severities)
    if await Checking.onlyWithErrors.needsAll(handbook, isComplete: false, found, policy) { return nil }
    handbook.metadata.timestamp = try SourceDate.timestamp(
      of: handbook.metadata, environment: context.environment)
    return Passage(
      loaded: LoadedHandbook(folder: place.folder, handbook: handbook, diagnostics: []), place: target)
  }
}

extension Chapter {
  /// The blocks of a passage or a section.
  fileprivate func blocks(of place: TextPlace) -> Range<Int>? {
    switch place {
    case .block(let number): blocks.firstIndex { $0.number == number }.map { $0..<$0 + 1 }
    case .section(_, let heading): section(heading)
    case .chapter, .record: nil
    }
  }
}
