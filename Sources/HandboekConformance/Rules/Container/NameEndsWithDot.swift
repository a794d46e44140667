internal import HandboekContainer
internal import HandboekDiagnostics

/// No name may end with a full stop (EPUB 3.3 §4.2.3).
enum NameEndsWithDot: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-107", .error, "Een bestandsnaam eindigt op een punt.", cure: "Haal de punt weg.",
    reference: "PKG-011")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for case .trailingDot(let path) in book.refused {
      findings.add(Self.self, "de naam \(quoted(path)) eindigt op een punt", Place(path))
    }
  }
}
