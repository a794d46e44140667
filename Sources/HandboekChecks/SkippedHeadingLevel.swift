import HandboekAccessibility
public import HandboekDiagnostics
public import HandboekDocument

/// Finds headings that skip a level, which readers with a screen reader trip over (WCAG 2.2 1.3.1).
public enum SkippedHeadingLevel: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-KOP-004", .error, "Een kop slaat een niveau over.",
    cure: "Gebruik het niveau dat volgt op de kop erboven.",
    lenient: true)

  public static func run(on book: Handbook) -> [Diagnostic] {
    OrderedHeadings.skips(in: book).map { skip in
      let marks = String(repeating: "#", count: skip.above + 1)
      return Diagnostic(
        kind,
        "de kop ‘\(skip.heading.content.plainText)’ heeft niveau \(skip.heading.level), maar erboven staat niveau \(skip.above)",
        file: skip.file, range: skip.block.range, fix: "schrijf \(marks)")
    }
  }
}
