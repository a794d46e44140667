import HandboekDocument

/// Reads a page that is no chapter: a foreword, an appendix, the colophon.
enum PageReader: RecordReader {
  static func read(_ source: inout RecordSource, vocabularies: Vocabularies) -> ParsedRecord.Record {
    let title = source.title()
    let purpose = source.fields.choice("soort", of: Page.Purpose.self)
    return .page(
      Page(
        id: source.id, file: source.file, title: title ?? words(of: source.id.name), purpose: purpose,
        blocks: source.body.blocks, footnotes: source.body.footnotes))
  }

  /// "Wat er nog ontbreekt" for `wat-er-nog-ontbreekt.md`.
  private static func words(of name: String) -> String {
    let text = name.map { $0 == "-" ? " " : String($0) }.joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
