import FoundationEssentials
import HandboekDiagnostics
import HandboekTestSupport
import Testing

@testable import HandboekImport

/// The documents of `Fixtures/`, which `Tools/import_fixtures` made: each with its chapter and report as golden text.
struct DocumentTests {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/Fixtures"

  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  static func bytes(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: folder + "/" + name).map { [UInt8]($0) } ?? []
  }

  static func format(_ name: String) -> ChapterImport.Format {
    name.hasSuffix("html") ? .html : .word
  }

  static func options(_ name: String, _ changes: TrackedChanges = .after) -> ChapterImport.Options {
    let picture = [UInt8]([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1])
    let base = String(name.prefix { $0 != "." })
    return ChapterImport.Options(
      name: base, changes: changes, file: { $0.hasPrefix("beeld/") ? picture : nil })
  }

  /// What an import shows of a document.
  static func shown(_ name: String, _ changes: TrackedChanges = .after) -> String {
    do throws(DocumentRefusal) {
      let chapter = try ChapterImport.read(bytes(name), as: format(name), options(name, changes))
      let file = ChapterFile(chapter, file: "x.md", title: "(naam)", themes: ["polarisatie", "wijk"])
      let pictures = chapter.pictures.map { "beeld: \($0.name) (\($0.bytes.count) bytes)\n" }.joined()
      let findings = file.diagnostics.sorted().map { diagnostic in
        "\(diagnostic.range.map { "\($0.start.line)" } ?? "-"): [\(diagnostic.kind.id)] \(diagnostic.message)"
          + (diagnostic.notes.isEmpty
            ? ""
            : " + \(diagnostic.notes.compactMap { $0.range.map { "\($0.start.line)" } }.joined(separator: ", "))")
          + "\n"
      }
      return String(decoding: file.bytes, as: UTF8.self) + "\n=====\n" + pictures + findings.joined()
    } catch {
      return "geweigerd: \(error.message); \(error.fix ?? "-")\n"
    }
  }

  @Test func enoughDocuments() { #expect(Self.names.count >= 45) }

  @Test(arguments: names) func document(_ name: String) { expectGolden(Self.shown(name), name + ".md") }

  /// The text from before the changes.
  @Test(arguments: [
    "hand-wijzigingen.docx", "hand-wijziging-alinea.docx", "hand-wijziging-deel.docx",
    "pandoc-wijzigingen.docx",
    "html-wijzigingen.html", "html-blokwijzigingen.html",
  ])
  func before(_ name: String) { expectGolden(Self.shown(name, .before), "voor-" + name + ".md") }
}
