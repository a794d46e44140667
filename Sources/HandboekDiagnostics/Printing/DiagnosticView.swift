/// A diagnostic with its place and the line itself as text, for those who lay it out themselves.
public struct DiagnosticView: Sendable, Hashable {
  public var severity: Severity
  public var id: String
  /// `file:line:column`, with the column in characters; safe to show.
  public var place: String
  public var message: String
  /// What to do about it, when something can be proposed.
  public var advice: String?
  /// The line, in three: what stands before the offending text, that text, and what follows.
  public var excerpt: Excerpt?
  /// Other places that belong to this one: place and message.
  public var notes: [String]

  public struct Excerpt: Sendable, Hashable {
    public var line: Int
    public var before: String
    public var marked: String
    public var after: String
  }

  /// The views of diagnostics, in the order given.
  ///
  /// - Parameters:
  ///   - width: The columns for the line of an excerpt.
  ///   - source: The bytes of a source file, by the path in the diagnostic.
  public static func views(
    of diagnostics: [Diagnostic], width: Int = 100, source: (String) -> [UInt8]?
  ) -> [DiagnosticView] {
    var current: (file: String, lines: SourceLines?)?
    var advised: Set<String> = []
    func place(_ file: String, _ range: SourceRange?) -> String {
      var text = PrintableText.clean(file)
      if current?.file != file { current = (file, source(file).map { SourceLines($0) }) }
      guard let start = range?.start else { return text }
      text += ":\(start.line)"
      guard start.column > 0 else { return text }
      let column = current?.lines?.characterColumn(line: Int(start.line), byteColumn: Int(start.column))
      return text + ":\(column ?? Int(start.column))"
    }
    return diagnostics.map { diagnostic in
      let isFirst = advised.insert(diagnostic.kind.id).inserted
      let cure = isFirst && !diagnostic.kind.cure.isEmpty ? diagnostic.kind.cure : nil
      var view = DiagnosticView(
        severity: diagnostic.severity, id: diagnostic.kind.id,
        place: place(diagnostic.file, diagnostic.range), message: PrintableText.clean(diagnostic.message),
        advice: (diagnostic.fix ?? cure).map { PrintableText.clean($0) }, notes: [])
      if let range = diagnostic.range, let lines = current?.lines,
        let excerpt = SourceExcerpt(lines, range: range, width: width)
      {
        let (before, marked, after) = excerpt.pieces
        view.excerpt = Excerpt(line: Int(range.start.line), before: before, marked: marked, after: after)
      }
      view.notes = diagnostic.notes.map { note in
        place(note.file, note.range) + ": " + PrintableText.clean(note.message)
      }
      return view
    }
  }
}
