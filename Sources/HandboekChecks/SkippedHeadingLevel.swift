public import HandboekDiagnostics
public import HandboekDocument

/// Finds headings that skip a level, which readers with a screen reader trip over (WCAG 2.2 1.3.1).
public enum SkippedHeadingLevel: Check {
  public static let kind = DiagnosticKind(
    "HB-KOP-004", .error, "Een kop slaat een niveau over.",
    cure: "Gebruik het niveau dat volgt op de kop erboven.",
    lenient: true)

  public static func run(on book: Handbook) -> [Diagnostic] {
    var found: [Diagnostic] = []
    book.forEachRecord { record in
      // A chapter's title is level 1; texts of other records stand below a heading too.
      var last = 1
      for block in record.text {
        guard case .heading(let heading) = block.content else { continue }
        if heading.level > last + 1 {
          let marks = String(repeating: "#", count: last + 1)
          found.append(
            Diagnostic(
              kind,
              "de kop ‘\(heading.content.plainText)’ heeft niveau \(heading.level), maar erboven staat niveau \(last)",
              file: record.file, range: block.range, fix: "schrijf \(marks)"))
        }
        last = heading.level
      }
    }
    return found
  }
}
