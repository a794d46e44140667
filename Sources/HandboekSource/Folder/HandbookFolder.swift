import FoundationEssentials
import HandboekDiagnostics
public import HandboekDocument

/// Reads a handbook folder.
public enum HandbookFolder {
  /// Parses every file of the folder, in parallel.
  ///
  /// - Parameters:
  ///   - path: The folder that holds `handboek.yml`.
  ///   - limits: The bounds on what it may hold.
  ///   - diagnosticIDs: Every id that `meldingen:` may name; empty to allow any.
  /// - Throws: `FolderError` when there is no folder or no `handboek.yml`; everything else that is
  ///   wrong is a diagnostic of the result.
  public static func parse(
    _ path: String, limits: SourceLimits = .standard, diagnosticIDs: [String] = []
  ) async throws(FolderError) -> ParsedHandbook {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isFolder = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder else {
      throw FolderError.notFound(path)
    }
    guard FileManager.default.fileExists(atPath: "\(root)/\(BookConfiguration.fileName)") else {
      throw FolderError.noConfiguration(path)
    }
    var problems: [Diagnostic] = []
    guard
      let text = SourceFileReader.read(BookConfiguration.fileName, in: root, limits: limits, into: &problems)
    else {
      var empty = ParsedHandbook(book: Handbook(metadata: Metadata(title: "Handboek", identifier: "")))
      empty.diagnostics = problems
      return empty
    }
    let configuration = BookConfiguration.read(text, diagnosticIDs: diagnosticIDs)
    if configuration.isBroken {
      var empty = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
      empty.diagnostics = problems + configuration.diagnostics
      return empty
    }
    let listing = try FolderListing.read(root, limits: limits)
    if !listing.diagnostics.isEmpty {
      var empty = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
      empty.diagnostics = problems + configuration.diagnostics + listing.diagnostics
      return empty
    }
    let plan = ReadingPlan(listing: listing, configuration: configuration)
    async let reading = read(plan.files, root, configuration.vocabularies, limits)
    // Pictures are read while other cores parse the texts.
    var pictureProblems: [Diagnostic] = []
    let pictures = pictures(listing.pictures, root, limits, into: &pictureProblems)
    let records = await reading
    var parsed = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
    parsed.book.vocabularies = configuration.vocabularies
    parsed.severities = configuration.severities
    parsed.book.addresses = AddressLedgerReader.read(root, limits: limits, into: &problems)
    parsed.diagnostics = problems + configuration.diagnostics + plan.diagnostics
    var pages: [RecordID: Page] = [:]
    for record in records { parsed.add(record, pages: &pages) }
    parsed.book.frontPages = plan.frontPages.compactMap { pages[$0] }
    parsed.book.backPages = plan.backPages.compactMap { pages[$0] }
    parsed.book.colophon = plan.colophon.flatMap { pages[$0] }
    parsed.outline = plan.outline
    parsed.pictures = pictures
    parsed.diagnostics += pictureProblems
    return parsed
  }

  /// Reads the files on all cores; the results come in the order of the files.
  private static func read(
    _ files: [ReadingPlan.File], _ root: String, _ vocabularies: Vocabularies, _ limits: SourceLimits
  ) async -> [ParsedRecord] {
    // Small batches: a chapter takes a thousand times longer than a term.
    let batch = max(1, min(16, files.count / 16))
    return await withTaskGroup(of: (Int, [ParsedRecord]).self) { group in
      for start in stride(from: 0, to: files.count, by: batch) {
        let chunk = files[start..<min(start + batch, files.count)]
        group.addTask {
          (start, chunk.compactMap { readFile($0, root, vocabularies, limits) })
        }
      }
      var results: [(Int, [ParsedRecord])] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private static func readFile(
    _ file: ReadingPlan.File, _ root: String, _ vocabularies: Vocabularies, _ limits: SourceLimits
  ) -> ParsedRecord? {
    var problems: [Diagnostic] = []
    guard let text = SourceFileReader.read(file.path, in: root, limits: limits, into: &problems) else {
      // An empty record in its place: links to it are not wrong too.
      let nothing = SourceText(file: file.path, bytes: [])
      var record = RecordReaders.read(file.id, nothing, vocabularies: vocabularies, limits: limits)
      record.diagnostics = problems
      return record
    }
    var record = RecordReaders.read(file.id, text, vocabularies: vocabularies, limits: limits)
    record.diagnostics = problems + record.diagnostics
    return record
  }

  /// Reads the pictures; the ones that no text uses are left out by linking.
  private static func pictures(
    _ paths: [String], _ root: String, _ limits: SourceLimits, into diagnostics: inout [Diagnostic]
  ) -> [String: Asset] {
    var pictures: [String: Asset] = [:]
    for path in paths {
      guard let type = PictureType.of(path) else { continue }
      do throws(SystemFile.Refusal) {
        guard let bytes = try SystemFile.read("\(root)/\(path)", limit: limits.pictureBytes) else {
          diagnostics.append(
            Diagnostic(
              .fileTooLarge, "het bestand heeft meer dan \(limits.pictureBytes) bytes", file: path,
              fix: "maak de afbeelding kleiner"))
          continue
        }
        if let problem = PictureCheck.problem(in: bytes, type: type, file: path) {
          diagnostics.append(problem)
        }
        pictures[path] = Asset(path: path, mediaType: type, bytes: bytes)
      } catch {
        diagnostics.append(
          Diagnostic(.fileUnreadable, "het bestand is niet te lezen: \(error.dutch)", file: path))
      }
    }
    return pictures
  }
}

extension ParsedHandbook {
  fileprivate mutating func add(_ parsed: ParsedRecord, pages: inout [RecordID: Page]) {
    references += parsed.references
    waivers += parsed.waivers
    diagnostics += parsed.diagnostics
    switch parsed.record {
    case .chapter(let chapter, let number):
      book.chapters.append(chapter)
      if let number {
        fixedNumbers[chapter.id] = number.value
        fixedNumberRanges[chapter.id] = number.range
      }
    case .publication(let publication): book.publications.append(publication)
    case .offer(let offer): book.offers.append(offer)
    case .partner(let partner): book.partners.append(partner)
    case .term(let term): book.terms.append(term)
    case .question(let question): book.questions.append(question)
    case .route(let route): book.routes.append(route)
    case .page(let page): pages[page.id] = page
    case nil: break
    }
  }
}

/// Why a folder could not be read at all.
public enum FolderError: Error, Hashable {
  /// There is no such folder.
  case notFound(String)
  /// The folder has no `handboek.yml`.
  case noConfiguration(String)
  /// The system refused to read a folder: path, reason in Dutch.
  case unreadable(String, String)
}
