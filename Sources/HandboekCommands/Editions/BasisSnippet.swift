import HandboekDocument
import HandboekLinking
import HandboekSource

/// Makes the beginning of a file for the folder `passages` of an edition.
enum BasisSnippet {
  static func text(for place: String, in folder: String) async throws(CommandFailure) -> String {
    let parsed: ParsedHandbook
    do throws(FolderError) {
      parsed = try await HandbookFolder.parse(folder)
    } catch {
      throw HandbookLoader.failure(error)
    }
    let handbook = await Linker.link(parsed).handbook
    let (file, heading) = Self.path(place)
    if let heading, let record = record(file, parsed.book) {
      return try snippet(folder, record, heading: heading, block: nil, place)
    }
    let query = PlaceQuery(handbook)
    let resolution = query.resolve(place)
    guard case .found(let found) = resolution else {
      throw CommandFailure(.noInput, query.message(for: resolution, query: place) ?? "geen plaats gevonden")
    }
    switch found {
    case .section(let chapter, let heading):
      guard let record = parsed.book.chapters.first(where: { $0.id == chapter }) else { break }
      return try snippet(folder, record, heading: heading, block: nil, place)
    case .block(let number):
      guard let index = handbook.chapters.firstIndex(where: { $0.number == number.chapter }),
        let block = handbook.chapters[index].blocks.firstIndex(where: { $0.number == number }),
        let record = parsed.book.chapters.first(where: { $0.id == handbook.chapters[index].id })
      else { break }
      return try snippet(
        folder, record, heading: section(of: block, in: record.blocks), block: block, place)
    case .chapter(let id), .record(let id):
      var path: String?
      handbook.forEachRecord { if $0.id == id { path = $0.file } }
      if let path, let hash = PassageSnippet.hash(ofFile: path, in: folder) {
        return "# bij de velden van edities/<naam>/\(path)\nbasis: \(hash)\n"
      }
    }
    throw CommandFailure(.noInput, "van ‘\(place)’ is de tekst niet te lezen")
  }

  private static func snippet(
    _ folder: String, _ record: any TextRecord, heading: String?, block: Int?, _ place: String
  ) throws(CommandFailure) -> String {
    do throws(PassageSnippet.Refusal) {
      return try PassageSnippet.lines(
        in: folder, file: record.file, blocks: record.text, heading: heading, block: block)
    } catch {
      switch error {
      case .noPlace:
        throw CommandFailure(.noInput, "‘\(place)’ is geen paragraaf of passage van \(record.file)")
      case .noWords:
        throw CommandFailure(
          .unavailable, "passage \(place) is niet met eigen woorden aan te wijzen",
          hint: heading.map { "Vervang de hele paragraaf: ‘handboek editie basis \(record.file)#\($0)’." }
            ?? "Vervang het hele bestand, met hetzelfde pad in de map van de editie.")
      }
    }
  }

  /// `hoofdstukken/03-x.md#kop` in two.
  private static func path(_ place: String) -> (file: String, heading: String?) {
    let parts = place.split(separator: "#", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
  }

  private static func record(_ file: String, _ book: Handbook) -> (any TextRecord)? {
    for chapter in book.chapters where chapter.file == file { return chapter }
    for page in book.pages where page.file == file { return page }
    return nil
  }

  /// The heading under which a block stands.
  private static func section(of block: Int, in blocks: [Block]) -> String? {
    for candidate in blocks[..<block].reversed() {
      if case .heading(let heading) = candidate.content { return heading.id }
    }
    return nil
  }
}
