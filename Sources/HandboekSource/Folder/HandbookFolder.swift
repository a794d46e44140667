import FoundationEssentials
public import HandboekDiagnostics
public import HandboekDocument

/// Reads a handbook folder.
public enum HandbookFolder {
  /// Parses every file of the folder, in parallel.
  ///
  /// - Parameters:
  ///   - path: The folder that holds `handboek.yml`.
  ///   - edition: The name of an edition in `edities/`; nil for the handbook itself.
  ///   - limits: The bounds on what it may hold.
  ///   - diagnosticIDs: Every id that `meldingen:` may name; empty to allow any.
  ///   - shared: What was read for other editions of the same folder, with the same limits.
  ///   - cache: What an earlier reading of this folder and edition found; files that did not change are
  ///   not parsed again.
  /// - Throws: `FolderError` when there is no folder or no `handboek.yml`; everything else that is
  ///   wrong is a diagnostic of the result.
  public static func parse(
    _ path: String, edition: String? = nil, limits: SourceLimits = .standard, diagnosticIDs: [String] = [],
    shared: SharedFiles? = nil, cache: ParseCache? = nil
  ) async throws(FolderError) -> ParsedHandbook {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isFolder = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder else {
      throw FolderError.notFound(path)
    }
    guard FileManager.default.fileExists(atPath: "\(root)/\(BookConfiguration.fileName)") else {
      throw FolderError.noConfiguration(path)
    }
    let files = shared ?? SharedFiles()
    let written = files.configuration {
      var problems: [Diagnostic] = []
      let text = SourceFileReader.read(
        BookConfiguration.fileName, in: root, limits: limits, into: &problems)
      return SharedFiles.Reading(value: text, problems: problems)
    }
    var problems = written.problems
    guard let text = written.value else {
      var empty = ParsedHandbook(book: Handbook(metadata: Metadata(title: "Handboek", identifier: "")))
      empty.diagnostics = problems
      return empty
    }
    var overlay: EditionOverlay?
    if let edition {
      // Only a name that stands in the folder: ‘../x’ would lead out of it, for reading and for writing.
      guard files.editions({ Set(editions(in: root)) }).contains(edition) else {
        throw noEdition(edition, in: root)
      }
      overlay = try EditionOverlay.read(edition, of: text, in: root, limits: limits, into: &problems)
    }
    if edition == nil || files.tellsStrays { problems += files.strays { strayEditions(in: root) } }
    let configuration = BookConfiguration.read(
      text, diagnosticIDs: diagnosticIDs, edition: overlay?.configuration)
    if configuration.isBroken {
      var empty = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
      empty.diagnostics = problems + configuration.diagnostics
      return empty
    }
    let listing = try files.listing { () throws(FolderError) in
      try FolderListing.read(root, limits: limits)
    }
    if !listing.diagnostics.isEmpty {
      var empty = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
      empty.diagnostics = problems + configuration.diagnostics + listing.diagnostics
      return empty
    }
    let plan = ReadingPlan(listing: listing, configuration: configuration, overlay: overlay)
    let reader = FileReader(
      root: root, vocabularies: configuration.vocabularies, variables: configuration.variables,
      limits: limits, shared: shared, cache: cache)
    cache?.begin(vocabularies: configuration.vocabularies, variables: configuration.variables)
    async let reading = reader.read(plan.files)
    // Pictures are read while other cores parse the texts.
    let basePictures = files.pictures {
      var problems: [Diagnostic] = []
      let found = Self.pictures(listing.pictures, root, limits, into: &problems)
      return SharedFiles.Reading(value: found, problems: problems)
    }
    var (pictures, pictureProblems) = (basePictures.value, basePictures.problems)
    if let overlay {
      let own = self.pictures(overlay.pictures.map(overlay.path), root, limits, into: &pictureProblems)
      for (path, var picture) in own {
        picture.path = EditionPath.base(of: path)
        pictures[picture.path] = picture
      }
    }
    var records = await reading
    var passages: EditionPassages?
    if let overlay {
      var own = EditionPassages(
        overlay: overlay, root: root, variables: configuration.variables, limits: limits)
      own.apply(to: &records, of: plan.files, base: Set(listing.texts))
      passages = own
    }
    var parsed = ParsedHandbook(book: Handbook(metadata: configuration.metadata))
    parsed.book.vocabularies = configuration.vocabularies
    parsed.severities = configuration.severities
    let ledger = files.addresses {
      var problems: [Diagnostic] = []
      let ledger = AddressLedgerReader.read(root, limits: limits, into: &problems)
      return SharedFiles.Reading(value: ledger, problems: problems)
    }
    parsed.book.addresses = ledger.value
    problems += ledger.problems
    parsed.diagnostics = problems + configuration.diagnostics + plan.diagnostics
    var pages: [RecordID: Page] = [:]
    for record in records { parsed.add(record, pages: &pages) }
    parsed.book.frontPages = plan.frontPages.compactMap { pages[$0] }
    parsed.book.backPages = plan.backPages.compactMap { pages[$0] }
    parsed.book.colophon = plan.colophon.flatMap { pages[$0] }
    parsed.outline = plan.outline
    parsed.hidden = plan.hidden
    parsed.pictures = pictures
    parsed.diagnostics += pictureProblems
    if let passages {
      parsed.diagnostics += passages.diagnostics
      parsed.splices = passages.splices
      parsed.hiddenAnchors = passages.hiddenAnchors
    }
    return parsed
  }

  /// Whether what stands at a path of the folder can matter to the handbook, by its name alone.
  ///
  /// - Parameter edition: The edition that is read; the folders of others do not matter.
  public static func mayHold(_ path: String, isFolder: Bool, edition: String? = nil) -> Bool {
    var parts = path.split(separator: "/").map(String.init)
    if let edition, parts.first == EditionPath.folder {
      if parts.count == 1 { return isFolder }
      guard parts[1] == edition else { return false }
      if parts.count == 2 { return isFolder }
      parts.removeFirst(2)
    }
    guard !parts.contains(where: { $0.hasPrefix(".") }) else { return false }
    let folders = isFolder ? parts[...] : parts.dropLast()
    guard !folders.contains(where: FolderListing.ignoredFolders.contains) else { return false }
    if isFolder { return true }
    let name = (parts.last ?? "").lowercased()
    return [".md", ".markdown", ".yml"].contains { name.hasSuffix($0) } || PictureType.of(name) != nil
  }

  /// The names of the editions of a handbook, sorted.
  public static func editions(in root: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(EditionPath.folder)")) ?? []
    return names.filter { name in
      SystemFile.status("\(root)/\(EditionPath.folder)/\(name)")?.kind == .folder
        && SystemFile.status("\(root)/\(EditionPath.prefix(name))\(EditionPath.fileName)")?.kind == .file
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Why an edition cannot be read.
  public static func noEdition(_ name: String, in root: String) -> FolderError {
    strayEdition(name, in: root).map(FolderError.strayEdition) ?? .noEdition(name, known: editions(in: root))
  }

  /// Reads the pictures; the ones that no text uses are left out by linking.
  static func pictures(
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
        let problem = PictureCheck.problem(in: bytes, type: type, file: path, limits: limits)
        if let problem { diagnostics.append(problem) }
        // Whatever severity handboek.yml gives it: a drawing that could run something never gets into a book.
        let isRefused = problem != nil && type == .svg
        pictures[path] = Asset(
          path: path, mediaType: type, bytes: isRefused ? PictureCheck.emptyDrawing : bytes)
      } catch {
        diagnostics.append(
          Diagnostic(.fileUnreadable, "het bestand is niet te lezen: \(error.dutch)", file: path))
      }
    }
    return pictures
  }
}

extension ParsedHandbook {
  mutating func add(_ parsed: ParsedRecord, pages: inout [RecordID: Page]) {
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
  /// The handbook has no edition of that name.
  case noEdition(String, known: [String])
  /// The folder of that name is no edition, with the reason.
  case strayEdition(Diagnostic)
  /// The system refused to read a folder: path, reason in Dutch.
  case unreadable(String, String)
}
