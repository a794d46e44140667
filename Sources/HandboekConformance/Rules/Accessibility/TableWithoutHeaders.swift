internal import HandboekDiagnostics

/// Tables with data have header cells (WCAG 1.3.1).
enum TableWithoutHeaders: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-922", .warning, "Een tabel heeft geen kopcellen.", cure: "Maak van de koppen ‘th’ met scope.",
    reference: "axe td-has-header")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for table in markup.elements where table.isHTML("table") {
        if table.role == "presentation" || table.role == "none" { continue }
        let inside = markup.descendants(table)
        let rows = inside.count { $0.isHTML("tr") }
        let cells = inside.count { $0.isHTML("td") }
        if rows > 1, cells > rows, !inside.contains(where: { $0.isHTML("th") || $0["headers"] != nil }) {
          findings.add(Self.self, "deze tabel heeft geen ‘th’", markup.place(table))
        }
      }
    }
  }
}
