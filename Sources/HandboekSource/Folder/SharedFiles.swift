import HandboekDiagnostics
import HandboekDocument
import Synchronization

/// What was read of a handbook's folder, for all the editions that are made of it.
///
/// A file of the handbook itself is read once, and parsed once when it holds no variables: then it says the
/// same in every edition. Files of editions are not kept, so that memory does not grow with their number.
public final class SharedFiles: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// With a hundred thousand editions, listing them for each would never end.
    var editions: Set<String>?
    var strays: [Diagnostic]?
    var configuration: Reading<SourceText?>?
    var listing: FolderListing?
    var pictures: Reading<[String: Asset]>?
    var addresses: Reading<AddressLedger>?
    /// The word lists that the records were read with.
    var vocabularies: Vocabularies?
    var files: [ReadingPlan.File: File] = [:]
  }

  /// Something that was read, and what was wrong with it.
  struct Reading<Value: Sendable>: Sendable {
    var value: Value
    var problems: [Diagnostic] = []
  }

  /// A file of the handbook itself.
  enum File: Sendable {
    /// It says the same in every edition.
    case record(ParsedRecord)
    /// It has variables; nil when it could not be read.
    case text(Reading<SourceText?>)
  }

  /// Whether each edition tells of the folders that are none, as the handbook itself does: when all are made.
  let tellsStrays: Bool

  public init(tellsStrays: Bool = false) { self.tellsStrays = tellsStrays }

  func strays(_ read: () -> [Diagnostic]) -> [Diagnostic] {
    if let known = state.withLock({ $0.strays }) { return known }
    let found = read()
    state.withLock { $0.strays = found }
    return found
  }

  func editions(_ read: () -> Set<String>) -> Set<String> {
    if let known = state.withLock({ $0.editions }) { return known }
    let found = read()
    state.withLock { $0.editions = found }
    return found
  }

  func configuration(_ read: () -> Reading<SourceText?>) -> Reading<SourceText?> {
    if let known = state.withLock({ $0.configuration }) { return known }
    let found = read()
    state.withLock { $0.configuration = found }
    return found
  }

  func listing(_ read: () throws(FolderError) -> FolderListing) throws(FolderError) -> FolderListing {
    if let known = state.withLock({ $0.listing }) { return known }
    let found = try read()
    state.withLock { $0.listing = found }
    return found
  }

  func pictures(_ read: () -> Reading<[String: Asset]>) -> Reading<[String: Asset]> {
    if let known = state.withLock({ $0.pictures }) { return known }
    let found = read()
    state.withLock { $0.pictures = found }
    return found
  }

  func addresses(_ read: () -> Reading<AddressLedger>) -> Reading<AddressLedger> {
    if let known = state.withLock({ $0.addresses }) { return known }
    let found = read()
    state.withLock { $0.addresses = found }
    return found
  }

  /// What is known of the files, when they were read with these word lists: variables can change them too.
  ///
  /// All at once: comparing the word lists for each of 390 files was 1.4 ms of the 90 that an edition took.
  func files(_ vocabularies: Vocabularies) -> [ReadingPlan.File: File] {
    state.withLock { $0.vocabularies == vocabularies ? $0.files : [:] }
  }

  func keep(_ found: File, of file: ReadingPlan.File, _ vocabularies: Vocabularies) {
    // The files of an edition are its own.
    if file.path.hasPrefix(EditionPath.folder + "/") { return }
    state.withLock { state in
      if state.vocabularies == nil { state.vocabularies = vocabularies }
      if state.vocabularies == vocabularies { state.files[file] = found }
    }
  }
}
