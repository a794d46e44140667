import HandboekAccessibility
public import HandboekDiagnostics
public import HandboekDocument

/// Finds what keeps the claim out of the book that it conforms to WCAG, although somebody certifies it.
public enum WithheldClaim: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-TOEG-001", .warning,
    "Iemand keurde de toegankelijkheid goed, maar hierdoor verklaart het boek haar niet.",
    cure: "Los het op, en laat daarna opnieuw beoordelen.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    if book.metadata.accessibilityReview == nil { return [] }
    return AccessibilityReport(book).faults.map { fault in
      Diagnostic(kind, fault.message, file: fault.file ?? "handboek.yml", range: fault.range)
    }
  }
}
