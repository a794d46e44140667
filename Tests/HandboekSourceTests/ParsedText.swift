import FoundationEssentials
import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport

@testable import HandboekSource

/// A text parsed as the body of a file, with its front matter if it has one.
struct ParsedText {
  let body: MarkdownBody
  let diagnostics: [Diagnostic]

  init(_ text: String, limits: SourceLimits = .standard) { self.init(Array(text.utf8), limits: limits) }

  init(_ bytes: [UInt8], limits: SourceLimits = .standard) {
    let source = SourceText(file: "toets.md", bytes: bytes)
    var problems: [Diagnostic] = []
    let front = FrontMatter.split(source, into: &problems)
    body = MarkdownBody.parse(source, from: front, limits: limits)
    diagnostics = problems + body.diagnostics
  }

  var dump: String { TreeDump.text(body.blocks, body.footnotes) + TreeDump.text(diagnostics) }

  /// Every inline of the text and its notes.
  var inlines: [Inline] {
    var found: [Inline] = []
    body.blocks.forEachInline { found.append($0) }
    for note in body.footnotes { note.blocks.forEachInline { found.append($0) } }
    return found
  }

  var citations: [Citation] {
    inlines.compactMap { if case .citation(let citation) = $0 { citation } else { nil } }
  }

  var links: [Link] { inlines.compactMap { if case .link(let link) = $0 { link } else { nil } } }
}

/// The fixtures: files of a few lines, each with one construct.
enum Fixture {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/Fixtures"

  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name).md")))
  }
}
