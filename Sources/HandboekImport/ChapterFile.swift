public import HandboekDiagnostics
import HandboekDocument
import HandboekExchange

/// The file of a chapter that came from a document.
public struct ChapterFile: Sendable {
  public let bytes: [UInt8]
  /// What the editor must know, with the lines of the file.
  public let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - file: The path of the file, for messages.
  ///   - title: What the chapter is called when the document does not say.
  ///   - themes: The themes that keywords may be.
  ///   - defaultThemes: The themes of a chapter without any.
  ///   - old: The file that is written anew; its other fields stay.
  public init(
    _ chapter: ImportedChapter, file: String, title: String, themes: [String] = [],
    defaultThemes: [String] = [], keeping old: [UInt8] = []
  ) {
    var front = FrontMatterWriter()
    front.field("titel", chapter.title?.trimmedOrNil ?? title)
    let keywords = chapter.keywords.map { Slug.make(from: $0) }
    let found = themes.filter { keywords.contains($0) }
    front.list("themas", found.isEmpty ? defaultThemes : found)
    let isDutch = chapter.language?.text.lowercased().hasPrefix("nl") ?? true
    front.field("taal", isDutch ? nil : chapter.language?.text)
    front.field("samenvatting", chapter.summary)
    if !chapter.authors.isEmpty {
      // A chapter has no field for its authors; those of the book stand in `handboek.yml`.
      front.lines(["# auteur: " + chapter.authors.joined(separator: "; ").oneLine])
    }
    front.lines(
      OldRecord(old).otherFields(than: front.names).filter { !$0.hasPrefix("# auteur: ") })
    let head = front.text + "---\n\n"
    var writer = MarkdownWriter(folder: .chapter, afterLine: head.utf8.count { $0 == 0x0A })
    writer.write(chapter.blocks)
    writer.write(chapter.footnotes)
    bytes = Array((head + writer.text).utf8)
    var findings = chapter.findings
    if writer.droppedEmphases > 0 {
      let message = "vet of cursief midden in een woord (\(writer.droppedEmphases) keer)"
      findings.append(Finding(kind: .importLost, message: message, places: [], heading: ""))
    }
    let written = writer
    diagnostics = findings.map { Self.diagnostic($0, chapter, written, file) }
  }

  private static func diagnostic(
    _ finding: Finding, _ chapter: ImportedChapter, _ written: MarkdownWriter, _ file: String
  ) -> Diagnostic {
    let places = finding.places.reduce(into: [Finding.Place]()) {
      if $0.last?.source != $1.source, $1.source > 0 { $0.append($1) }
    }
    let shown = places.map(\.source)
    let lines = places.prefix(24).compactMap { line(of: $0, written) }
    var message = finding.message
    if !shown.isEmpty {
      let heading = finding.heading.isEmpty ? "" : ", onder \(finding.heading.quotedShort)"
      let one = "\(chapter.placeName) \(shown[0])\(heading)"
      let many = shown.prefix(12).map(String.init).joined(separator: ", ")
      let rest = shown.count > 12 ? " en nog \(shown.count - 12)" : ""
      message += shown.count == 1 ? " (\(one))" : " (\(chapter.placeName) \(many)\(rest))"
    }
    let range = lines.first.map { SourceRange(at: SourcePosition(line: $0, column: 0)) }
    let notes = lines.dropFirst().reduce(into: [Int]()) { if $0.last != $1, $1 != lines[0] { $0.append($1) } }
      .prefix(5).map { line in
        Diagnostic.Note("ook hier", file: file, range: SourceRange(at: SourcePosition(line: line, column: 0)))
      }
    return Diagnostic(finding.kind, message, file: file, range: range, notes: Array(notes))
  }

  /// The line of the file where a place of the source went: that of its note, or of the last block up to it.
  private static func line(of place: Finding.Place, _ written: MarkdownWriter) -> Int? {
    if let note = place.note, let line = written.noteLines[note] { return line }
    var found: (source: Int, line: Int)?
    for entry in written.places where entry.source <= place.source && entry.source > 0 {
      if let found, found.source >= entry.source { continue }
      found = entry
    }
    return found?.line ?? written.places.first?.line
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

  fileprivate var trimmedOrNil: String? {
    let text = trimmed
    return text.isEmpty ? nil : text
  }
}
