import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekPlainText
import HandboekReading
import HandboekTestSupport

/// The odd and hostile books, and what a reader gets to see of them.
enum BookCorpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
  static let cases = CorpusCase.all(in: folder)

  /// All that can be seen of a book, as text.
  static func outcome(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> String {
    let book: EPUBBook
    do throws(BookError) {
      book = try EPUBBook(ContainerSource(bytes), name: "boek", limits: limits)
    } catch {
      return "niet te openen: \(error)\n"
    }
    return outcome(book)
  }

  static func outcome(_ book: some ReadableBook) -> String {
    var text = text(of: PlainTextWriter.lines(ofFrontOf: book, width: 72))
    for (name, entries) in [("ijkpunt", book.landmarks), ("bladzijde", book.pageList)] {
      for entry in entries { text += "\(name): \(entry.title)\(place(entry.target, book))\n" }
    }
    text += faults(book.faults)
    for (index, head) in book.documents.enumerated() where !head.id.name.hasSuffix("nav.xhtml") {
      let document = book.document(index)
      text +=
        "\n--- \(head.id.name)\(head.number.map { " = \($0)" } ?? "")\(head.isLinear ? "" : " (niet lineair)")"
      text += document.isRightToLeft ? " van rechts naar links\n" : "\n"
      text += faults(document.faults)
      for start in document.pageStarts { text += "bladzijde \(start.label) bij blok \(start.block)\n" }
      text += self.text(of: PlainTextWriter.lines(of: document, width: 72))
      document.blocks.forEachInline { inline in
        guard case .link(let link) = inline else { return }
        text += "-> \(link.content.plainText): \(target(link.target))\n"
      }
    }
    return text
  }

  private static func text(of lines: [StyledLine]) -> String { lines.map { $0.text + "\n" }.joined() }

  private static func faults(_ faults: [BookFault]) -> String {
    faults.map { "! \($0.severity.rawValue): \($0.message) [\($0.file)\($0.line.map { ":\($0)" } ?? "")]\n" }
      .joined()
  }

  private static func place(_ target: BookTarget?, _ book: some ReadableBook) -> String {
    guard let target else { return " -> nergens" }
    return " -> \(book.documents[target.document].id.name)\(target.anchor.map { "#\($0)" } ?? "")"
  }

  private static func target(_ target: LinkTarget) -> String {
    switch target {
    case .external(let address): "adres \(address)"
    case .place(let place): "plaats \(place.record.name)\(place.anchor.map { "#\($0)" } ?? "")"
    case .broken(let text): "niets (\(text))"
    case .source(let text): "onvertaald \(text)"
    }
  }
}
