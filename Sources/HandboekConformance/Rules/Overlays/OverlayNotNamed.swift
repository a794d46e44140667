internal import HandboekDiagnostics

/// A document that an overlay reads aloud, names that overlay (EPUB 3.3 §9.3.3.1).
enum OverlayNotNamed: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-801", .error, "Een document wordt voorgelezen, maar het manifest zegt dat er niet bij.",
    cure: "Voeg media-overlay toe bij het item van het document.", reference: "MED-010")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for overlay in Overlay.all(in: book) {
      for path in overlay.texts.sorted() {
        guard let index = package.item(at: path), package.items[index].mediaOverlay != overlay.id else {
          continue
        }
        let item = package.items[index]
        findings.add(
          Self.self, "\(quoted(path)) noemt de media-overlay \(quoted(overlay.id)) niet",
          package.markup.place(item.element))
      }
    }
  }
}
