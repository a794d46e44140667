import HandboekDiagnostics

/// Finds the patterns for which cmark-gfm 0.29 needs quadratic time, before it sees them.
enum HostileInput {
  /// The first such pattern, as a diagnostic; nil for ordinary text.
  static func find(in bytes: ArraySlice<UInt8>, text: SourceText, limits: SourceLimits) -> Diagnostic? {
    var pipes = 0
    var openings = 0
    var questionMarks = 0
    var previous: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"): pipes = 0
      case UInt8(ascii: "|"):
        pipes += 1
        if pipes > limits.tableColumns + 1 {
          return problem("een regel heeft meer dan \(limits.tableColumns) kolommen", at: index, text)
        }
      case UInt8(ascii: "["):
        if previous == UInt8(ascii: "!") || previous == UInt8(ascii: "[") { openings += 1 }
        if openings > limits.bracketRun {
          return problem("er staan meer dan \(limits.bracketRun) geneste haken", at: index, text)
        }
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        if previous == UInt8(ascii: "<") { questionMarks += 1 }
        if questionMarks > limits.bracketRun {
          return problem("er staan meer dan \(limits.bracketRun) onafgesloten opdrachten", at: index, text)
        }
      default: break
      }
      previous = byte
    }
    return nil
  }

  private static func problem(_ message: String, at offset: Int, _ text: SourceText) -> Diagnostic {
    Diagnostic(
      .sourceHostile, message, file: text.file, range: SourceRange(at: text.position(atOffset: offset)))
  }
}
