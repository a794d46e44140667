internal import HandboekContainer
internal import HandboekDiagnostics

/// A name has at most 255 bytes, a path at most 65,535 (EPUB 3.3 §4.2.3).
enum NameTooLong: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-108", .warning, "Een bestandsnaam is te lang of heeft lege delen.",
    cure: "Maak de naam korter dan 255 bytes, zonder dubbele schuine strepen.")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for error in book.refused {
      switch error {
      case .tooLong(let path): findings.add(Self.self, "de naam \(quoted(path)) is te lang", Place(book.name))
      case .emptyName(let path):
        findings.add(Self.self, "de naam \(quoted(path)) heeft een leeg deel", Place(book.name))
      default: break
      }
    }
  }
}
