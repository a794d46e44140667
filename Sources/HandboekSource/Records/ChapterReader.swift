import HandboekDiagnostics
import HandboekDocument

/// Reads `hoofdstukken/*.md`, or any Markdown file that `handboek.yml` lists as a chapter.
enum ChapterReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    let title = source.title()
    if title == nil { source.fields.reportMissing("titel") }
    let number = source.fields.number("nummer", in: 0...9_999)
    var chapter = Chapter(
      id: source.id, file: source.file, title: title ?? source.id.name, number: number?.value ?? 0,
      question: source.fields.prose("vraag"), summary: source.fields.prose("samenvatting"),
      themes: source.words("themas", from: vocabularies.themes))
    if let language = source.fields.language("taal") { chapter.language = language }
    chapter.blocks = source.body.blocks
    chapter.footnotes = source.body.footnotes
    return .chapter(chapter, fixedNumber: number)
  }
}
