import HandboekDiagnostics
import HandboekDocument

/// Links the text of every record on all cores, and turns what they mention into backlinks.
enum TextLinking {
  static func link(_ book: inout Handbook, context: LinkingContext) async -> [Diagnostic] {
    let parsed = book
    let numbers = Dictionary(
      parsed.chapters.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    async let frontPages = link(parsed.frontPages, context, [:])
    async let chapters = link(parsed.chapters, context, numbers)
    async let publications = link(parsed.publications, context, [:])
    async let offers = link(parsed.offers, context, [:])
    async let partners = link(parsed.partners, context, [:])
    async let terms = link(parsed.terms, context, [:])
    async let questions = link(parsed.questions, context, [:])
    async let routes = link(parsed.routes, context, [:])
    async let backPages = link(parsed.backPages, context, [:])
    async let colophon = link(parsed.colophon.map { [$0] } ?? [], context, [:])
    var collector = Collector()
    book.frontPages = collector.take(await frontPages)
    book.chapters = collector.take(await chapters)
    book.publications = collector.take(await publications)
    book.offers = collector.take(await offers)
    book.partners = collector.take(await partners)
    book.terms = collector.take(await terms)
    book.questions = collector.take(await questions)
    book.routes = collector.take(await routes)
    book.backPages = collector.take(await backPages)
    book.colophon = collector.take(await colophon).first
    collector.setBacklinks(&book.frontPages)
    collector.setBacklinks(&book.chapters)
    collector.setBacklinks(&book.publications)
    collector.setBacklinks(&book.offers)
    collector.setBacklinks(&book.partners)
    collector.setBacklinks(&book.terms)
    collector.setBacklinks(&book.questions)
    collector.setBacklinks(&book.routes)
    collector.setBacklinks(&book.backPages)
    return collector.diagnostics
  }

  /// Links records of one kind; batches go to the cores, results keep the order.
  private static func link<Record: TextRecord>(
    _ records: [Record], _ context: LinkingContext, _ numbers: [RecordID: Int]
  ) async -> [Linked<Record>] {
    let batch = max(1, min(64, records.count / 8))
    return await withTaskGroup(of: (Int, [Linked<Record>]).self) { group in
      for start in stride(from: 0, to: records.count, by: batch) {
        let chunk = records[start..<min(start + batch, records.count)]
        group.addTask { (start, chunk.map { link($0, context, number: numbers[$0.id]) }) }
      }
      var results: [(Int, [Linked<Record>])] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  private static func link<Record: TextRecord>(
    _ record: Record, _ context: LinkingContext, number: Int?
  ) -> Linked<Record> {
    let home = Place(record.id, title: record.displayTitle, label: number.map { "hoofdstuk \($0)" })
    var linker = TextLinker(
      record: record.id, file: record.file, home: home,
      scope: number.map(String.init) ?? "-\(record.id.anchor)",
      context: context)
    var linked = record
    linked.text = linker.link(record.text)
    linked.footnotes = linker.link(record.footnotes)
    return Linked(record: linked, diagnostics: linker.diagnostics, mentions: linker.mentions)
  }

  /// A linked record, and what was found in it.
  private struct Linked<Record: TextRecord>: Sendable {
    var record: Record
    var diagnostics: [Diagnostic]
    var mentions: [TextLinker.Mention]
  }

  /// What the linkers of all records found, in reading order.
  private struct Collector {
    var diagnostics: [Diagnostic] = []
    private var passages: [RecordID: [Passage]] = [:]

    /// Notes what was found in records, and gives these.
    mutating func take<Record: TextRecord>(_ linked: [Linked<Record>]) -> [Record] {
      for found in linked {
        diagnostics += found.diagnostics
        for mention in found.mentions {
          passages[mention.target, default: []].append(
            Passage(mention.place, citationAnchor: mention.citationAnchor))
        }
      }
      return linked.map(\.record)
    }

    func setBacklinks<Record: TextRecord>(_ records: inout [Record]) {
      for index in records.indices { records[index].backlinks = passages[records[index].id] ?? [] }
    }
  }
}
