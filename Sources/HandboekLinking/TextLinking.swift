import HandboekDiagnostics
import HandboekDocument

/// Links the text of every record on all cores, and turns what they mention into backlinks.
enum TextLinking {
  static func link(_ book: inout Handbook, context: LinkingContext) async -> [Diagnostic] {
    var collector = Collector()
    let numbers = Dictionary(
      book.chapters.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    book.frontPages = await link(book.frontPages, context, [:], &collector)
    book.chapters = await link(book.chapters, context, numbers, &collector)
    book.publications = await link(book.publications, context, [:], &collector)
    book.offers = await link(book.offers, context, [:], &collector)
    book.partners = await link(book.partners, context, [:], &collector)
    book.terms = await link(book.terms, context, [:], &collector)
    book.questions = await link(book.questions, context, [:], &collector)
    book.routes = await link(book.routes, context, [:], &collector)
    book.backPages = await link(book.backPages, context, [:], &collector)
    book.colophon = await link(book.colophon.map { [$0] } ?? [], context, [:], &collector).first
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
    _ records: [Record], _ context: LinkingContext, _ numbers: [RecordID: Int], _ collector: inout Collector
  ) async -> [Record] {
    let batch = max(1, min(64, records.count / 8))
    let results = await withTaskGroup(of: (Int, [(Record, TextLinker)]).self) { group in
      for start in stride(from: 0, to: records.count, by: batch) {
        let chunk = records[start..<min(start + batch, records.count)]
        group.addTask { (start, chunk.map { link($0, context, number: numbers[$0.id]) }) }
      }
      var results: [(Int, [(Record, TextLinker)])] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
    for result in results { collector.add(result.1) }
    return results.map(\.0)
  }

  private static func link<Record: TextRecord>(
    _ record: Record, _ context: LinkingContext, number: Int?
  ) -> (Record, TextLinker) {
    let home = Place(record.id, title: record.displayTitle, label: number.map { "hoofdstuk \($0)" })
    var linker = TextLinker(
      record: record.id, file: record.file, home: home,
      scope: number.map(String.init) ?? "-\(record.id.anchor)",
      context: context)
    var linked = record
    linked.text = linker.link(record.text)
    linked.footnotes = linker.link(record.footnotes)
    return (linked, linker)
  }

  /// What the linkers of all records found, in reading order.
  private struct Collector {
    var diagnostics: [Diagnostic] = []
    private var passages: [RecordID: [Passage]] = [:]

    mutating func add(_ linker: TextLinker) {
      diagnostics += linker.diagnostics
      for mention in linker.mentions {
        passages[mention.target, default: []].append(
          Passage(mention.place, citationAnchor: mention.citationAnchor))
      }
    }

    func setBacklinks<Record: TextRecord>(_ records: inout [Record]) {
      for index in records.indices { records[index].backlinks = passages[records[index].id] ?? [] }
    }
  }
}
