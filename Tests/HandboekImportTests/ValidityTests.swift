import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekImport
@testable import HandboekSource

/// A chapter that came from a document is one that `controleer` takes, but for what only an editor can know.
struct ValidityTests {
  @Test(arguments: DocumentTests.names) func chapter(_ name: String) {
    guard
      let chapter = try? ChapterImport.read(
        DocumentTests.bytes(name), as: DocumentTests.format(name), DocumentTests.options(name))
    else { return }
    let made = ChapterFile(chapter, file: "x.md", title: "naam")
    let text = SourceText(file: "x.md", bytes: made.bytes)
    var diagnostics: [Diagnostic] = []
    let front = FrontMatter.split(text, into: &diagnostics)
    let body = MarkdownBody.parse(text, from: front, limits: .standard)
    let faults = (diagnostics + body.diagnostics).filter { $0.kind != .imageWithoutAlternative }
    #expect(faults == [], "\(name)")
    // Every link inside leads to a heading.
    var ids: Set<String> = []
    body.blocks.forEachBlock { block in
      if case .heading(let heading) = block.content { ids.insert(heading.id) }
    }
    body.blocks.forEachInline { inline in
      guard case .link(let link) = inline, case .source(let address) = link.target, address.hasPrefix("#")
      else {
        return
      }
      #expect(ids.contains(String(address.dropFirst())), "\(name): \(address)")
    }
    // The words of the file are the words of the chapter.
    #expect(Self.words(body.blocks) == Self.words(chapter.blocks).map { Typography.dutch($0) }, "\(name)")
  }

  private static func words(_ blocks: [Block]) -> [String] {
    var result: [String] = []
    blocks.forEachBlock { block in
      switch block.content {
      case .paragraph(let content): result.append(content.plainText)
      case .heading(let heading): result.append(heading.content.plainText)
      case .code(let code): result.append(String(code.text.reversed().drop { $0 == "\n" }.reversed()))
      case .table(let table):
        for row in [table.head] + table.rows { result += row.map(\.plainText) }
      default: break
      }
    }
    return result
  }
}
