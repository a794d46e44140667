internal import HandboekDiagnostics

/// The table of contents goes in reading order (EPUB 3.3 §7.4.2).
enum NavigationOrder: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-410", .warning, "De inhoudsopgave staat niet in de volgorde van het boek.",
    cure: "Zet de regels in de volgorde waarin het boek wordt gelezen.", reference: "NAV-011")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for kind in ["toc", "page-list"] {
      var last: (spine: Int, element: Int) = (-1, -1)
      for reference in book.references where reference.role == .hyperlink && reference.navigation == kind {
        guard let path = reference.url.path, let item = package.item(at: path),
          let spine = package.spineIndex(ofItem: item)
        else { continue }
        let element = reference.url.elementID.flatMap { book.document(at: path)?.ids[$0] } ?? -1
        if (spine, element) < last {
          findings.add(Self.self, "\(quoted(reference.text)) komt in het boek eerder", reference.place)
        }
        last = (spine, element)
      }
    }
  }
}
