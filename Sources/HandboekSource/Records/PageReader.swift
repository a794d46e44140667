import HandboekDocument

/// Reads a page that is no chapter, such as the colophon.
enum PageReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    let title = source.title()
    return .page(
      Page(
        id: source.id, file: source.file, title: title ?? "Colofon", blocks: source.body.blocks,
        footnotes: source.body.footnotes))
  }
}
