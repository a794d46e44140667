import HandboekDiagnostics
import HandboekDocument

/// The files of one edition.
struct EditionOverlay {
  let configuration: EditionConfiguration
  /// Its texts by the path that they have in the handbook, sorted.
  let texts: [String]
  /// The files with its passages, sorted.
  let passages: [String]
  /// Its pictures likewise.
  let pictures: [String]
  let files: Set<String>

  init(configuration: EditionConfiguration, listing: FolderListing) {
    self.configuration = configuration
    texts = listing.texts.filter { !$0.hasPrefix(LocalPassage.folder) }
    passages = listing.texts.filter { $0.hasPrefix(LocalPassage.folder) }
    pictures = listing.pictures
    files = Set(texts)
  }

  /// Where a file of the edition lies in the handbook's folder.
  func path(_ path: String) -> String { EditionPath.prefix(configuration.id) + path }

  /// The texts that the handbook itself does not have.
  func added(to base: [String]) -> [String] {
    let base = Set(base)
    return texts.filter { !base.contains($0) }
  }

  /// Reads an edition of the handbook in `root`; nil when its `editie.yml` cannot be read.
  ///
  /// - Parameter book: The text of `handboek.yml`, of which it can use the variables.
  static func read(
    _ id: String, of book: SourceText?, in root: String, limits: SourceLimits,
    into diagnostics: inout [Diagnostic]
  ) throws(FolderError) -> EditionOverlay? {
    let prefix = EditionPath.prefix(id)
    guard
      let text = SourceFileReader.read(
        prefix + EditionPath.fileName, in: root, limits: limits, into: &diagnostics)
    else { return nil }
    let configuration = EditionConfiguration.read(text, id: id) {
      book.map(BookConfiguration.givenVariables) ?? []
    }
    let listing = try FolderListing.read(root + "/" + prefix.dropLast(), limits: limits)
    diagnostics += configuration.diagnostics + listing.diagnostics
    return EditionOverlay(configuration: configuration, listing: listing)
  }
}
