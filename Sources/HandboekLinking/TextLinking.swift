import HandboekDiagnostics
import HandboekDocument

/// Links the text of every record on all cores, and turns what they mention into backlinks.
enum TextLinking {
  static func link(_ book: inout Handbook, context: LinkingContext) async -> [Diagnostic] {
    let numbers = Dictionary(
      book.chapters.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    var collector = Collector()
    // Kind after kind: each fills all cores, and the order is that of reading.
    collector.note(await link(&book.frontPages, context, [:]))
    collector.note(await link(&book.chapters, context, numbers))
    collector.note(await link(&book.publications, context, [:]))
    collector.note(await link(&book.offers, context, [:]))
    collector.note(await link(&book.partners, context, [:]))
    collector.note(await link(&book.terms, context, [:]))
    collector.note(await link(&book.questions, context, [:]))
    collector.note(await link(&book.routes, context, [:]))
    collector.note(await link(&book.backPages, context, [:]))
    var colophon = book.colophon.map { [$0] } ?? []
    collector.note(await link(&colophon, context, [:]))
    book.colophon = colophon.first
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

  /// Links one chapter in place, without noting which records it mentions.
  static func link(_ chapter: inout Chapter, context: LinkingContext) -> [Diagnostic] {
    link(&chapter, context, number: chapter.number).diagnostics
  }

  /// Links records of one kind in place.
  private static func link<Record: TextRecord>(
    _ records: inout [Record], _ context: LinkingContext, _ numbers: [RecordID: Int]
  ) async -> [Found] {
    await Batches.rewrite(&records, by: max(1, min(64, records.count / 8))) {
      link(&$0, context, number: numbers[$0.id])
    }
  }

  private static func link<Record: TextRecord>(
    _ record: inout Record, _ context: LinkingContext, number: Int?
  ) -> Found {
    let home = Place(record.id, title: record.displayTitle, label: number.map { "hoofdstuk \($0)" })
    var linker = TextLinker(
      record: record.id, file: record.file, home: home,
      scope: number.map(String.init) ?? "-\(record.id.anchor)",
      context: context)
    // Taken out of the record while they are changed, so that they have one owner.
    var text = record.text
    record.text = []
    linker.link(&text)
    record.text = text
    var footnotes = record.footnotes
    record.footnotes = []
    linker.link(&footnotes)
    record.footnotes = footnotes
    return Found(diagnostics: linker.diagnostics, mentions: linker.mentions)
  }

  /// What was found in a record.
  private struct Found: Sendable {
    var diagnostics: [Diagnostic]
    var mentions: [TextLinker.Mention]
  }

  /// What the linkers of all records found, in reading order.
  private struct Collector {
    var diagnostics: [Diagnostic] = []
    private var passages: [RecordID: [Passage]] = [:]

    mutating func note(_ records: [Found]) {
      for found in records {
        diagnostics += found.diagnostics
        for mention in found.mentions {
          passages[mention.target, default: []].append(
            Passage(mention.place, citationAnchor: mention.citationAnchor))
        }
      }
    }

    func setBacklinks<Record: TextRecord>(_ records: inout [Record]) {
      for index in records.indices { records[index].backlinks = passages[records[index].id] ?? [] }
    }
  }
}
