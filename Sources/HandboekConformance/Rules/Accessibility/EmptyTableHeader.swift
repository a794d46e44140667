internal import HandboekDiagnostics

/// Header cells say something (WCAG 1.3.1).
enum EmptyTableHeader: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-923", .warning, "Een kopcel van een tabel is leeg.",
    cure: "Schrijf de kop, of maak er een ‘td’ van.",
    reference: "axe empty-table-header")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for cell in document.markup.elements
      where cell.isHTML("th") && AccessibleName.of(cell, in: document).isEmpty {
        findings.add(Self.self, "deze kopcel is leeg", document.markup.place(cell))
      }
    }
  }
}
