import HandboekCatalogue
import HandboekContainer
import HandboekDiagnostics

/// Finds the catalogue of a handbook folder, or of an EPUB that handboek made.
enum CatalogueLoader {
  static func load(
    _ argument: String?, asOf: CalendarDay?, context: CommandContext
  ) async throws(CommandFailure) -> Catalogue {
    if let argument, EPUBFile.isNamed(argument) {
      return try fromEPUB(argument, asOf: asOf)
    }
    let loaded = try await HandbookLoader.load(
      argument, isLenient: true, asOf: asOf, checking: .nothing, context: context)
    if loaded.hasErrors {
      context.tell("let op: \(DiagnosticSummary(loaded.diagnostics).dutch); zie ‘handboek controleer’")
    }
    return Catalogue(loaded.handbook)
  }

  private static func fromEPUB(_ path: String, asOf: CalendarDay?) throws(CommandFailure) -> Catalogue {
    guard let json = try catalogueFile(try EPUBFile.read(path), path) else {
      throw CommandFailure(
        .badData, "‘\(path)’ heeft geen catalogus",
        hint: "Alleen een EPUB die handboek zelf maakte heeft die. Maak hem opnieuw met ‘handboek bouw’.")
    }
    do throws(CatalogueError) {
      return try Catalogue(json: json, asOf: asOf?.date)
    } catch {
      throw CommandFailure(.badData, "‘\(path)’: \(error.dutch)")
    }
  }

  /// The bytes of the catalogue in a container; nil when there is none.
  private static func catalogueFile(_ bytes: [UInt8], _ path: String) throws(CommandFailure) -> [UInt8]? {
    do throws(ZIPError) {
      let container = try ZIPReader(bytes)
      let entry = container.entries.first { $0.path.names.last.map(String.init) == Catalogue.fileName }
      return try entry.map { (entry) throws(ZIPError) in try container.read(entry) }
    } catch {
      throw CommandFailure(.badData, "‘\(path)’ is geen EPUB, of is beschadigd")
    }
  }
}
