import FoundationEssentials
import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekLinking
import HandboekSource

/// A handbook that was read, linked and checked.
struct LoadedHandbook {
  var folder: String
  var handbook: Handbook
  /// What to report, with the severities that the handbook and the user chose, in order.
  var diagnostics: [Diagnostic]

  /// The bytes of a source file, for excerpts; nil when it cannot be read (any more).
  func source(_ file: String) -> [UInt8]? { Self.source(file, in: folder) }

  static func source(_ file: String, in folder: String) -> [UInt8]? {
    let path = folder + "/" + file
    return UserFile.contents(path, limit: SourceLimits.standard.textBytes).map(SourceBytes.normalised)
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Keeps the book in memory until the process ends, which then takes all of it back at once.
  ///
  /// Taking the tree apart block by block was 0.4 s of the 9 s that a book of 2.8 million words took, and all of it
  /// on one core. Only for a command that is done with its one book.
  func keepUntilExit() { _ = unsafe Unmanaged.passRetained(Kept(handbook)) }

  private final class Kept {
    let handbook: Handbook

    init(_ handbook: Handbook) { self.handbook = handbook }
  }
}

/// A handbook that was read and linked, with what was found wrong on the way.
struct LinkedHandbook {
  var folder: String
  var handbook: Handbook
  /// As found: neither waivers nor severities were looked at.
  var found: [Diagnostic]
  /// Whether all of the source could be read.
  var isComplete: Bool
  var waivers: WaiverPolicy
  var policy: DiagnosticPolicy
  /// Where passages of an edition stand in the files that they came from.
  var splices: [SourceSplice]

  /// The handbook with everything there is to report.
  ///
  /// - Parameter shared: What other editions of it share.
  func loaded(
    _ checking: Checking = .everything, shared: EditionSharing? = nil
  ) async -> LoadedHandbook {
    var found = found
    if await checking.needsAll(handbook, isComplete: isComplete, found, policy) {
      found += await Checks.run(on: handbook, isComplete: isComplete, besides: shared?.findings)
    }
    return LoadedHandbook(
      folder: folder, handbook: handbook,
      diagnostics: policy.apply(to: waivers.apply(to: found).map(splices.resolved)))
  }
}

/// Finds and reads a handbook folder.
enum HandbookLoader {
  /// The folder that the user means: the one named, else this one, else `Handboek`.
  static func folder(_ argument: String?) throws(CommandFailure) -> String {
    guard let argument else {
      if FileKind.of("handboek.yml") == .file { return "." }
      if FileKind.of("Handboek/handboek.yml") == .file { return "Handboek" }
      throw CommandFailure(
        .noInput, "hier staat geen handboek.yml en er is geen map Handboek",
        hint: "Geef de map van het handboek op: ‘handboek <opdracht> <map>’.")
    }
    if EPUBFile.isNamed(argument) {
      throw CommandFailure(
        .unavailable, "‘\(argument)’ is een EPUB; die kan deze opdracht niet lezen",
        hint: "Geef de map op waaruit het handboek wordt gemaakt. "
          + "Een EPUB lezen wel: lees, controleer, info, aanbod, publicaties, vraag, gebruik en hiaten.")
    }
    switch FileKind.of(argument) {
    case .folder:
      return argument
    case .file where argument == "handboek.yml":
      return "."
    case .file where argument.hasSuffix("/handboek.yml"):
      return String(argument.dropLast("/handboek.yml".count))
    case .file, .special:
      throw CommandFailure(.noInput, "‘\(argument)’ is een bestand, geen map")
    case nil:
      throw CommandFailure(.noInput, "de map ‘\(argument)’ bestaat niet")
    }
  }

  /// A folder that is an edition, `…/edities/<naam>`, as the handbook and the name; nil for any other.
  static func edition(_ folder: String) -> (root: String, name: String)? {
    guard FileKind.of(folder + "/" + EditionPath.fileName) == .file,
      FileKind.of(folder + "/handboek.yml") != .file
    else { return nil }
    let whole = URL(filePath: folder).standardizedFileURL.path
    let parts = whole.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[parts.count - 2] == EditionPath.folder, let name = parts.last else {
      return nil
    }
    return (folder + "/../..", name)
  }

  /// A folder of which somebody will think that it is an edition: `…/edities/<naam>` of a handbook.
  private static func meantEdition(_ folder: String) -> (root: String, name: String)? {
    guard FileKind.of(folder + "/handboek.yml") != .file else { return nil }
    let parts = URL(filePath: folder).standardizedFileURL.path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[parts.count - 2] == EditionPath.folder, let name = parts.last else {
      return nil
    }
    // Not `folder/../..`: of a link that leads out of the handbook.
    let root = "/" + parts.dropLast(2).joined(separator: "/")
    return FileKind.of(root + "/handboek.yml") == .file ? (root, name) : nil
  }

  /// Reads, links and checks the handbook in a folder; freshness is judged by `asOf`, else the edition's date.
  ///
  /// - Parameters:
  ///   - edition: The edition that the user names; a folder that is one names it too.
  ///   - checking: What to look for beyond reading and linking.
  static func load(
    _ argument: String?, edition: String? = nil, isLenient: Bool, asOf: CalendarDay? = nil,
    checking: Checking = .everything, context: CommandContext
  ) async throws(CommandFailure) -> LoadedHandbook {
    let place = try place(argument, edition: edition)
    return try await load(
      place.folder, edition: place.edition, shared: nil, isLenient: isLenient, asOf: asOf, checking: checking,
      context: context)
  }

  /// Reads, links and checks the handbook in a folder that is known to be one.
  ///
  /// - Parameter shared: What other editions of it share.
  static func load(
    _ folder: String, edition: String?, shared: EditionSharing?, isLenient: Bool, asOf: CalendarDay?,
    checking: Checking = .everything, context: CommandContext
  ) async throws(CommandFailure) -> LoadedHandbook {
    let linked = try await link(
      (folder, edition), isLenient: isLenient, asOf: asOf, shared: shared, context: context)
    return await linked.loaded(checking, shared: shared)
  }

  /// The handbook that the user means: its folder, and the edition when it is one.
  static func place(
    _ argument: String?, edition: String?
  ) throws(CommandFailure) -> (folder: String, edition: String?) {
    let folder = try folder(argument)
    guard let found = self.edition(folder) else {
      guard edition == nil, let meant = meantEdition(folder) else { return (folder, edition) }
      throw failure(HandbookFolder.noEdition(meant.name, in: meant.root))
    }
    return (found.root, edition ?? found.name)
  }

  /// Reads and links a handbook, without looking for what else is wrong.
  ///
  /// - Parameters:
  ///   - shared: What other editions of it share.
  ///   - cache: What an earlier reading of the same handbook found.
  static func link(
    _ place: (folder: String, edition: String?), isLenient: Bool, asOf: CalendarDay?,
    shared: EditionSharing? = nil, cache: ParseCache? = nil, context: CommandContext
  ) async throws(CommandFailure) -> LinkedHandbook {
    let parsed: ParsedHandbook
    do throws(FolderError) {
      parsed = try await HandbookFolder.parse(
        place.folder, edition: place.edition, diagnosticIDs: KnownDiagnostics.all.map(\.id),
        shared: shared?.files, cache: cache)
    } catch {
      throw failure(error)
    }
    let (diagnostics, parsedWaivers, severities) = (parsed.diagnostics, parsed.waivers, parsed.severities)
    let splices = parsed.splices
    // Given away, so that the text is linked in place.
    var (handbook, found) = await Linker.link(consume parsed, asOf: asOf?.date)
    handbook.metadata.timestamp = try SourceDate.timestamp(
      of: handbook.metadata, environment: context.environment)
    found += diagnostics
    return LinkedHandbook(
      folder: place.folder, handbook: handbook, found: found,
      isComplete: !diagnostics.contains { SourceDiagnostics.hiding.contains($0.kind) },
      waivers: WaiverPolicy(waivers: parsedWaivers, kinds: KnownDiagnostics.all),
      policy: DiagnosticPolicy(isLenient: isLenient, overrides: severities), splices: splices)
  }

  static func failure(_ error: FolderError) -> CommandFailure {
    switch error {
    case .notFound(let path):
      CommandFailure(.noInput, "de map ‘\(path)’ bestaat niet")
    case .noEdition(let name, let known):
      CommandFailure(
        .noInput, "de editie ‘\(name)’ bestaat niet",
        hint: NearestName.of(name, among: known).map { "Bedoelde u ‘\($0)’?" }
          ?? (known.isEmpty
            ? "Een editie is een map edities/<naam> met een bestand editie.yml."
            : "De edities van dit handboek: \(known.joined(separator: ", ")).")
      )
    case .strayEdition(let problem):
      CommandFailure(
        .noInput, problem.message, hint: problem.fix.map { $0.uppercasedFirst + "." })
    case .noConfiguration(let path):
      CommandFailure(
        .noInput, "de map ‘\(path)’ heeft geen handboek.yml",
        hint: "Een handboek is een map met een bestand handboek.yml, met daarin titel en delen.")
    case .unreadable(let path, let reason):
      CommandFailure(.noInput, "‘\(path)’ is niet te lezen: \(reason)")
    }
  }
}
