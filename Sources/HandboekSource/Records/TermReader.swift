import HandboekDocument

/// Reads `begrippen/*.md`.
enum TermReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    var term = Term(
      id: source.id, file: source.file, term: source.fields.requiredProse("term") ?? source.id.name,
      abbreviation: source.fields.text("afkorting"),
      synonyms: source.fields.texts("synoniemen").map(\.value), source: source.fields.address("bron"),
      definition: source.body.blocks)
    term.footnotes = source.body.footnotes
    return .term(term)
  }
}
