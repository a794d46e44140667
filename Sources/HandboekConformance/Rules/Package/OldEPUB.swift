internal import HandboekDiagnostics

/// EPUB 2 is checked in part only.
enum OldEPUB: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-202", .note, "Dit is EPUB 2; alleen container, bestanden en verwijzingen worden gecontroleerd.",
    cure: "Maak er EPUB 3 van: dat lezen alle huidige apparaten, en het kan toegankelijk zijn.",
    reference: "PKG-023")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, book.isEPUB2 else { return }
    findings.add(
      Self.self, "dit is EPUB 2: alleen container, bestanden en verwijzingen zijn gecontroleerd",
      package.markup.place(package.markup.root, "version"))
  }
}
