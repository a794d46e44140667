import HandboekDiagnostics
import HandboekDocument

/// What the folder of an edition holds, next to the handbook that it is an edition of.
public struct EditionContents: Sendable {
  /// The name of its folder.
  public var id: String
  /// For whom it is.
  public var name: String
  public var isExample: Bool
  public var files: [File] = []
  public var passages: [LocalText] = []
  /// Its own variables, without those that say the same as in the handbook.
  public var variables: [Variable] = []
  /// What it says about itself in place of the handbook.
  public var fields: [Field] = []

  /// A file of the edition, or one of the handbook that it leaves out.
  public struct File: Sendable {
    public enum Change: String, Sendable { case replaced, added, hidden }

    /// The path in the handbook.
    public var path: String
    public var change: Change
  }

  /// A section or passage that the edition changes.
  public struct LocalText: Sendable {
    /// The file that says so, in the handbook's folder.
    public var file: String
    /// `vervang`, `ervoor`, `erna` or `verberg`.
    public var action: String
    /// The chapter or page, with the heading when it names one.
    public var place: String
    /// The words that the passage begins with; nil for a whole section.
    public var quote: String?
    public var basis: String?
  }

  /// A field of `editie.yml` about the edition itself.
  public struct Field: Sendable {
    public var name: String
    public var value: String
    /// What the handbook itself has; nil when it has nothing there, or when both count.
    public var base: String?
    /// Whether it comes behind what the handbook has, and not in place of it.
    public var isAddition = false
  }

  /// A word that the edition fills in.
  public struct Variable: Sendable {
    public var name: String
    public var value: String
    /// What the handbook itself has; nil when it has no such variable.
    public var base: String?
  }
}

extension HandbookFolder {
  /// What the folder of an edition holds.
  ///
  /// - Throws: `FolderError` when there is no such edition or its folder cannot be read.
  public static func contents(
    of edition: String, in root: String, limits: SourceLimits = .standard
  ) throws(FolderError) -> EditionContents {
    let known = editions(in: root)
    guard known.contains(edition) else { throw noEdition(edition, in: root) }
    // What is wrong is told by reading the handbook; here only what is there counts.
    var problems: [Diagnostic] = []
    let book = SourceFileReader.read(BookConfiguration.fileName, in: root, limits: limits, into: &problems)
    guard let overlay = try EditionOverlay.read(edition, of: book, in: root, limits: limits, into: &problems)
    else {
      return EditionContents(id: edition, name: edition, isExample: false)
    }
    let listing = try FolderListing.read(root, limits: limits)
    let base = Set(listing.texts + listing.pictures)
    let configuration = overlay.configuration
    var contents = EditionContents(
      id: edition, name: configuration.name, isExample: configuration.isExample)
    contents.files = (overlay.texts + overlay.pictures).map {
      EditionContents.File(path: $0, change: base.contains($0) ? .replaced : .added)
    }
    contents.files += configuration.hidden.map { EditionContents.File(path: $0.value, change: .hidden) }
    for file in overlay.passages {
      guard let passage = LocalPassage.read(overlay.path(file), in: root, limits: limits, into: &problems)
      else { continue }
      contents.passages.append(
        EditionContents.LocalText(passage.target, file: passage.file, action: passage.action))
    }
    contents.passages += configuration.hiddenSections.map {
      EditionContents.LocalText($0, file: overlay.path(EditionPath.fileName), action: .hide)
    }
    let given = book.map { BookConfiguration.read($0, diagnosticIDs: []) }
    contents.variables = configuration.variables.map {
      EditionContents.Variable(name: $0.name, value: $0.value, base: given?.variables.values[$0.name])
    }.filter { $0.value != $0.base }
    contents.fields = EditionContents.Field.all(of: configuration, besides: given?.metadata)
    return contents
  }
}

extension EditionContents.LocalText {
  fileprivate init(_ target: PassageTarget, file: String, action: LocalPassage.Action) {
    self.init(
      file: file, action: action.rawValue, place: target.path + (target.anchor.map { "#\($0)" } ?? ""),
      quote: target.quote?.value, basis: target.basis?.value)
  }
}
