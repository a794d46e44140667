import HandboekDiagnostics
import HandboekDocument

/// Reads `hoofdstukken/*.md`, or any Markdown file that `handboek.yml` lists as a chapter.
enum ChapterReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    let title = source.title()
    if title == nil { source.fields.reportMissing("titel") }
    let number = source.fields.number("nummer", minimum: 0)
    var chapter = Chapter(
      id: source.id, file: source.file, title: title ?? source.id.name, number: number?.value ?? 0,
      question: source.fields.prose("vraag"), summary: source.fields.prose("samenvatting"),
      themes: source.words("themas", from: vocabularies.themes))
    if let tag = source.fields.locatedText("taal") {
      if let language = LanguageTag(tag.value) {
        chapter.language = language
      } else {
        source.fields.report(
          .fieldType, "‘\(tag.value)’ is geen taalcode", tag.range, fix: "schrijf nl, en, fr, …")
      }
    }
    chapter.blocks = source.body.blocks
    chapter.footnotes = source.body.footnotes
    return .chapter(chapter, fixedNumber: number)
  }
}
