import HandboekDocument

/// Reads `vraagstukken/*.md`.
enum QuestionReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    var question = Question(
      id: source.id, file: source.file,
      question: source.fields.requiredProse("vraag") ?? source.id.name,
      group: source.word("groep", from: vocabularies.groups),
      themes: source.words("themas", from: vocabularies.themes),
      audiences: source.words("doelgroepen", from: vocabularies.audiences),
      offers: source.identifiers("aanbod", of: .offer),
      publications: source.identifiers("publicaties", of: .publication),
      chapters: source.identifiers("hoofdstukken", of: .chapter), answer: source.body.blocks)
    question.order = source.fields.number("volgorde", in: 1...10_000)?.value
    question.footnotes = source.body.footnotes
    return .question(question)
  }
}
