import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPlainText
import HandboekPrint
import HandboekXML
import Testing

/// Walks every number, link, citation and note of the real book through all outputs.
struct SameInEveryOutputTests {
  private let book: Handbook
  private let numbers: [RecordID: Int]
  private let expected: [ChapterFacts]

  init() async throws {
    let book = try await RealBook.linked()
    let numbers = Dictionary(
      book.chapters.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    self.book = book
    self.numbers = numbers
    expected = book.chapters.map { ChapterFacts($0, numbers: numbers) }
  }

  @Test func theTreeHasSomethingToCompare() {
    #expect(book.chapters.count >= 4)
    #expect(expected.map(\.passages.count).reduce(0, +) > 100)
    #expect(expected.map(\.links.count).reduce(0, +) > 100)
    #expect(expected.map(\.citations.count).reduce(0, +) > 80)
    #expect(expected.map(\.captions.count).reduce(0, +) >= 8)
    #expect(expected.map(\.notes.count).reduce(0, +) >= 8)
  }

  @Test func epubSaysTheSame() async throws {
    let reader = try ZIPReader(await EPUBWriter.write(book))
    var documents: [String: XMLElement] = [:]
    for entry in reader.entries where entry.path.text.hasSuffix(".xhtml") {
      documents[fileName(entry.path.text)] = try XMLElement.parse(xml: try reader.read(entry))
    }
    let identifiers = documents.mapValues {
      Set($0.descendants { _ in true }.compactMap { $0.attribute("id") })
    }
    for (index, chapter) in book.chapters.enumerated() {
      let name = try #require(
        documents.first { document in
          identifiers[document.key]?.contains("p\(chapter.number)-1") ?? false
        }?.key)
      let body = try #require(documents[name]?.descendants { $0.name == "body" }.first)
      let found = MarkupFacts(body) { address in
        key(address: address, file: name, documents: documents, identifiers: identifiers)
      }
      #expect(found.facts == expected[index], "\(name)")
    }
  }

  /// The key of an address in an EPUB; records an issue when it leads nowhere.
  private func key(
    address: String, file: String, documents: [String: XMLElement], identifiers: [String: Set<String>]
  ) -> String? {
    if address.contains(":") { return nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let target = parts[0].isEmpty ? file : parts[0]
    guard let document = documents[target] else {
      Issue.record("\(file): \(address) leidt naar geen bestand")
      return nil
    }
    let fragment = parts.count > 1 ? parts[1] : nil
    if let fragment, identifiers[target]?.contains(fragment) != true {
      Issue.record("\(file): \(address) leidt nergens heen")
    }
    let title = document.descendants { $0.name == "h1" }.first
    let number = title?.elements.first { $0.attribute("class") == "nr" }?.text
    guard target.hasPrefix("hoofdstuk"), let number else { return fragment ?? target }
    return fragment.map { "h\(number)#\($0)" } ?? "h\(number)"
  }

  @Test func htmlSaysTheSame() async throws {
    let nodes = try XMLNode.parse(htmlFragment: await PrintWriter.write(book), limits: .standard)
    let all = nodes.compactMap(\.element).flatMap { $0.descendants { _ in true } }
    let identifiers = Set(all.compactMap { $0.attribute("id") })
    for (index, chapter) in book.chapters.enumerated() {
      let section = try #require(all.first { $0.attribute("id") == "h\(chapter.number)" })
      let found = MarkupFacts(section) { address in
        guard address.hasPrefix("#") else { return nil }
        let fragment = String(address.dropFirst())
        if !identifiers.contains(fragment) { Issue.record("\(address) leidt nergens heen") }
        return chapterKey(fragment)
      }
      #expect(found.facts == expected[index], "hoofdstuk \(chapter.number)")
    }
    let repeated = Dictionary(grouping: all.compactMap { $0.attribute("id") }, by: \.self).filter {
      $1.count > 1
    }
    #expect(repeated.isEmpty)
  }

  /// `h3-stappen` in one file is `h3#stappen` in every other.
  private func chapterKey(_ fragment: String) -> String {
    for number in numbers.values where fragment.hasPrefix("h\(number)-") {
      return "h\(number)#" + fragment.dropFirst("h\(number)-".count)
    }
    return fragment
  }

  @Test func jsonSaysTheSame() async throws {
    let document = try JSONDecoder().decode(JSONValue.self, from: Data(await JSONWriter.write(book)))
    let chapters = document["hoofdstukken"]?.list ?? []
    try #require(chapters.count == book.chapters.count)
    let numbers = Dictionary(
      chapters.map { ($0["id"]?.text ?? "", $0["nummer"]?.number ?? 0) },
      uniquingKeysWith: { first, _ in first })
    for (index, chapter) in chapters.enumerated() {
      #expect(JSONFacts(chapter, numbers: numbers).facts == expected[index], "\(chapter["id"]?.text ?? "")")
    }
  }

  @Test func textSaysTheSame() {
    for (index, chapter) in book.chapters.enumerated() {
      // So wide that nothing is wrapped: each fact must stand there whole, in the same order.
      let lines = PlainTextWriter.lines(ofChapter: chapter.id, in: book, width: 4_000).map(\.text)
      let passages = lines.compactMap { line in
        line.split(separator: " ").first.map(String.init).flatMap {
          expected[index].passages.contains($0) ? $0 : nil
        }
      }
      #expect(passages == expected[index].passages)
      let words =
        "\n"
        + lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(
          separator: "\n")
      expectInOrder(expected[index].sections.map { "\n\($0) " }, in: words)
      expectInOrder(expected[index].captions, in: words)
      expectInOrder(labels(of: chapter), in: words)
      expectInOrder(citations(of: chapter), in: words)
    }
  }

  /// How the text shows links to numbered places.
  private func labels(of chapter: Chapter) -> [String] {
    var labels: [String] = []
    chapter.blocks.forEachInline { inline in
      guard case .link(let link) = inline, case .place(let place) = link.target, let label = place.label,
        place.record.kind == .chapter
      else { return }
      // Where the words name the place already, the label is not repeated.
      labels.append(link.content.plainText.contains(label) ? label : "(→ \(label))")
    }
    return labels
  }

  private func citations(of chapter: Chapter) -> [String] {
    var texts: [String] = []
    chapter.blocks.forEachInline { inline in
      guard case .citation(let citation) = inline else { return }
      for item in citation.items {
        let year = citation.isNarrative ? "(\(item.year)" : item.year
        texts.append(
          item.suppressesAuthor || item.sharesAuthor
            ? year : "\(item.author)\(citation.isNarrative ? " " : ", ")\(year)")
      }
    }
    return texts
  }

  private func expectInOrder(
    _ needles: [String], in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var rest = text[...]
    for needle in needles {
      guard let range = rest.firstRange(of: needle) else {
        Issue.record(
          "‘\(needle)’ ontbreekt of staat op een andere plaats, na ‘\(text[..<rest.startIndex].suffix(80))’",
          sourceLocation: sourceLocation)
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  private func fileName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
