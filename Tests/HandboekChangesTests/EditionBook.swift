import HandboekDiagnostics
import HandboekDocument
import HandboekJSON

@testable import HandboekChanges

/// Small books for the tests: chapters of paragraphs, headings where a text begins with "# ".
enum EditionBook {
  static func make(_ chapters: [String]..., edition: String = "1") -> Handbook {
    var book = Handbook(metadata: Metadata(title: "Proef", identifier: "urn:proef"))
    book.metadata.edition = edition
    book.chapters = chapters.enumerated().map { index, texts in
      chapter(index + 1, name: "h\(index + 1)", texts.map { [.text($0)] })
    }
    return book
  }

  static func chapter(_ number: Int, name: String, _ texts: [[Inline]]) -> Chapter {
    var chapter = Chapter(
      id: RecordID(.chapter, name), file: "\(name).md", title: "Hoofdstuk \(number)", number: number)
    var block = 0
    chapter.blocks = texts.map { content in
      let text = content.plainText
      if text.hasPrefix("# ") {
        let title = String(text.dropFirst(2))
        return Block(.heading(Heading(level: 2, id: title, content: [.text(title)])), range: .start)
      }
      block += 1
      return Block(.paragraph(content), range: .start, number: BlockNumber(chapter: number, block: block))
    }
    return chapter
  }

  /// The changes between two books, of which the second gets the edition "2".
  static func changes(_ old: Handbook, _ new: Handbook) async throws -> Changes {
    var new = new
    new.metadata.edition = "2"
    return try await EditionComparison.changes(in: new, since: Edition(json: await JSONWriter.write(old)))
  }

  /// The words of a page, a line for each block or list item.
  static func lines(_ page: Page) -> [String] {
    var lines: [String] = []
    page.blocks.forEachBlock { block in
      switch block.content {
      case .paragraph(let content): lines.append(content.plainText)
      case .heading(let heading): lines.append("## " + heading.content.plainText)
      default: break
      }
    }
    return lines
  }
}
