internal import HandboekDiagnostics

/// The overlay that a document names, reads that document aloud (EPUB 3.3 §9.3.3.1).
enum OverlayWithoutText: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-802", .error, "Een document noemt een media-overlay die er niet over gaat.",
    cure: "Verbeter media-overlay, of haal het weg.", reference: "MED-013")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let overlays = Overlay.all(in: book)
    for item in package.items {
      guard let id = item.mediaOverlay else { continue }
      let overlay = overlays.first { $0.id == id }
      if overlay?.texts.contains(item.path ?? "") != true {
        findings.add(
          Self.self, "de media-overlay \(quoted(id)) leest dit document niet voor",
          package.markup.place(item.element, "media-overlay"))
      }
    }
  }
}
