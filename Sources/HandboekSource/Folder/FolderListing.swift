import HandboekDiagnostics
import HandboekDocument

/// The files of a handbook folder.
struct FolderListing: Sendable {
  /// Markdown files by path relative to the folder, sorted.
  var texts: [String] = []
  /// Picture files, sorted.
  var pictures: [String] = []
  /// Symbolic links, which are not followed.
  var links: Set<String> = []
  var diagnostics: [Diagnostic] = []

  /// Names that hold no handbook: hidden files, and what the program itself makes.
  private static let ignoredFolders: Set<String> = ["dist", "node_modules", "edities"]

  /// Lists a folder without recursion; symbolic links are not followed, so nothing outside is read.
  static func read(_ root: String, limits: SourceLimits) throws(FolderError) -> FolderListing {
    var listing = FolderListing()
    var pending: [(path: String, depth: Int)] = [("", 0)]
    var count = 0
    while let (folder, depth) = pending.popLast() {
      let entries: [(name: String, kind: SystemFile.Kind?)]
      do throws(SystemFile.Refusal) {
        entries = try SystemFile.entries(folder.isEmpty ? root : "\(root)/\(folder)")
      } catch {
        throw FolderError.unreadable(folder.isEmpty ? root : folder, error.dutch)
      }
      for entry in entries where !entry.name.hasPrefix(".") {
        let name = entry.name
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        // The folder itself tells what most entries are: 27,000 calls less for a book of that many files.
        let kind = entry.kind ?? SystemFile.status("\(root)/\(path)")?.kind
        if kind == .folder {
          if depth < limits.folderDepth, !Self.ignoredFolders.contains(name) {
            pending.append((path, depth + 1))
          }
          continue
        }
        if kind == .link { listing.links.insert(path) }
        guard kind == .file else { continue }
        count += 1
        guard count <= limits.files else {
          listing.diagnostics.append(
            Diagnostic(.folderTooLarge, "de map heeft meer dan \(limits.files) bestanden", file: folder))
          return listing.sorted()
        }
        listing.add(path)
      }
    }
    return listing.sorted()
  }

  private mutating func add(_ path: String) {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".md") || lowered.hasSuffix(".markdown") {
      texts.append(path)
    } else if PictureType.of(path) != nil {
      pictures.append(path)
    }
  }

  /// The order must not depend on the disk.
  private func sorted() -> FolderListing {
    var listing = self
    listing.texts.sort { $0.precedesInBytes($1) }
    listing.pictures.sort { $0.precedesInBytes($1) }
    return listing
  }
}
