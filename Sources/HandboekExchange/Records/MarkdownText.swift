import HandboekDocument

/// The Markdown of a record's text, as it stands in its file.
enum MarkdownText {
  /// The Markdown of some blocks, with links relative to a file in the folder of `kind`.
  static func write(_ blocks: [Block], from kind: RecordKind) -> String {
    var writer = MarkdownWriter(folder: kind)
    writer.write(blocks)
    return writer.text.trimmed
  }
}
