/// A file of which the lines were read as if they stood below those of another file.
///
/// So the text of an edition's passage has places of its own in the chapter that it became part of, and whoever
/// reports something about the chapter need not know of it.
public struct SourceSplice: Sendable, Hashable {
  /// The file that it was read with.
  public var file: String
  /// The lines that its own lines became, from the first to the one behind the last.
  public var lines: Range<Int32>
  /// The file itself.
  public var source: String

  public init(file: String, lines: Range<Int32>, source: String) {
    self.file = file
    self.lines = lines
    self.source = source
  }
}

extension Sequence<SourceSplice> {
  /// A finding with the file and the line where the author finds it.
  public func resolved(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    (diagnostic.file, diagnostic.range) = resolved(diagnostic.file, diagnostic.range)
    for index in diagnostic.notes.indices {
      let note = diagnostic.notes[index]
      (diagnostic.notes[index].file, diagnostic.notes[index].range) = resolved(note.file, note.range)
    }
    return diagnostic
  }

  private func resolved(_ file: String, _ range: SourceRange?) -> (String, SourceRange?) {
    guard let range,
      let splice = first(where: { $0.file == file && $0.lines.contains(range.start.line) })
    else { return (file, range) }
    let shift = Int(splice.lines.lowerBound) - 1
    func moved(_ position: SourcePosition) -> SourcePosition {
      SourcePosition(line: Int(position.line) - shift, column: Int(position.column))
    }
    return (splice.source, SourceRange(moved(range.start), moved(range.end)))
  }
}
