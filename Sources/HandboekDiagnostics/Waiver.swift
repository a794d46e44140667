/// An author's decision to leave one finding as it is, with the reason.
///
/// In the text it is a comment before the block it is about, `<!-- HB-FEIT-001: eigen telling -->`; for a whole
/// file it stands in the front matter, `negeer: {HB-STIJL-003: wettekst}`.
public struct Waiver: Sendable, Hashable {
  /// The id of the diagnostic, as typed.
  public var id: String
  /// Why the finding may stay; empty when the author gave no reason.
  public var reason: String
  /// The file, relative to the handbook's folder.
  public var file: String
  /// Where the waiver itself stands.
  public var range: SourceRange
  /// The lines it is about; nil for the whole file.
  public var lines: ClosedRange<Int32>?

  public init(id: String, reason: String, file: String, range: SourceRange, lines: ClosedRange<Int32>?) {
    self.id = id
    self.reason = reason
    self.file = file
    self.range = range
    self.lines = lines
  }

  /// Whether it is about this finding; errors cannot be waived.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard id == diagnostic.kind.id, file == diagnostic.file, diagnostic.kind.severity != .error else {
      return false
    }
    guard let lines else { return true }
    return diagnostic.range.map { lines.contains($0.start.line) } ?? false
  }
}
