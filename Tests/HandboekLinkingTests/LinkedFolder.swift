import HandboekDiagnostics
import HandboekDocument
import HandboekLinking
import HandboekSource
import HandboekTestSupport

/// A handbook folder made for one test, read and linked.
struct LinkedFolder {
  let book: Handbook
  let diagnostics: [Diagnostic]

  /// - Parameter files: The texts by path; without `handboek.yml` every chapter is listed by name.
  init(_ files: [String: String]) async throws {
    var files = files
    if files["handboek.yml"] == nil {
      let chapters = files.keys.filter { $0.hasPrefix("hoofdstukken/") }.sorted()
      files["handboek.yml"] = "titel: Toets\nhoofdstukken: [\(chapters.joined(separator: ", "))]\n"
    }
    let folder = try TemporaryFolder(files)
    let parsed = try await HandbookFolder.parse(folder.path)
    let linked = await Linker.link(parsed)
    book = linked.handbook
    diagnostics = parsed.diagnostics + linked.diagnostics
  }

  var ids: [String] { diagnostics.map(\.kind.id).sorted() }

  func chapter(_ name: String) -> Chapter? { book.chapters.first { $0.id.name == name } }

  /// The links of a chapter as text.
  func links(in name: String) -> [String] {
    var found: [String] = []
    chapter(name)?.blocks.forEachInline { inline in
      guard case .link(let link) = inline else { return }
      switch link.target {
      case .place(let place): found.append(TreeDump.place(place))
      case .external(let address): found.append(address)
      case .broken(let source): found.append("✗ \(source)")
      case .source(let source): found.append("? \(source)")
      }
    }
    return found
  }

  static let publication = "type: report\nthemas: [x]\nbewijs: onderzoek\n"
  static let offer = "soort: training\naanbieders: [kis]\nthemas: [x]\n"
}
