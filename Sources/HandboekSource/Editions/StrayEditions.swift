import FoundationEssentials
public import HandboekDiagnostics
import HandboekDocument

extension HandbookFolder {
  /// The folders in `edities/` that look like an edition and are read as none, in order, each with the reason.
  ///
  /// Left out without a word, an edition that a municipality counts on would be missing among hundreds.
  public static func strayEditions(in root: String) -> [Diagnostic] {
    let entries = (try? SystemFile.entries("\(root)/\(EditionPath.folder)")) ?? []
    return entries.filter { !$0.name.hasPrefix(".") }.sorted { $0.name.precedesInBytes($1.name) }
      .compactMap { strayEdition($0.name, in: root) }
  }

  /// Why a folder in `edities/` is no edition; nil when it is one, or when there is no such folder.
  static func strayEdition(_ name: String, in root: String) -> Diagnostic? {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return nil }
    let folder = "\(EditionPath.folder)/\(name)"
    switch SystemFile.status("\(root)/\(folder)")?.kind {
    case .folder: return fileProblem(folder, root)
    case .link:
      var isFolder = false
      let isThere = FileManager.default.fileExists(atPath: "\(root)/\(folder)", isDirectory: &isFolder)
      guard isThere, isFolder else { return nil }
      return Diagnostic(
        .editionStray, "‘\(folder)’ is een symbolische link; handboek leest alleen gewone mappen",
        file: folder, fix: "zet de map zelf in \(EditionPath.folder)")
    default: return nil
    }
  }

  private static func fileProblem(_ folder: String, _ root: String) -> Diagnostic? {
    let wanted = EditionPath.fileName
    switch SystemFile.status("\(root)/\(folder)/\(wanted)")?.kind {
    case .file: return nil
    case .link:
      return Diagnostic(
        .editionStray, "‘\(wanted)’ is een symbolische link; handboek leest alleen gewone bestanden",
        file: folder, fix: "zet het bestand zelf in de map")
    default: break
    }
    let names = ((try? SystemFile.entries("\(root)/\(folder)")) ?? []).map(\.name).sorted()
    let meant = names.first { name in
      let small = name.lowercased()
      guard small.hasSuffix(".yml") || small.hasSuffix(".yaml") else { return false }
      return small.hasPrefix("editie.") || small.hasPrefix("edition.")
        || NearestName.of(small, among: [wanted]) != nil
    }
    return Diagnostic(
      .editionStray, "de map ‘\(folder)’ heeft geen \(wanted)", file: folder,
      fix: meant.map { "noem ‘\($0)’ voortaan ‘\(wanted)’" }
        ?? "zet er een bestand \(wanted) in, met de regel ‘naam: …’")
  }
}
