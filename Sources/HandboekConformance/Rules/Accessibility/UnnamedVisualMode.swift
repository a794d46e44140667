internal import HandboekDiagnostics

/// A book with pictures is visual too (EPUB Accessibility Techniques 1.1, META-001).
enum UnnamedVisualMode: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-911", .warning, "Het boek heeft beelden, maar de metadata noemen het niet visueel, of andersom.",
    cure: "Voeg <meta property=\"schema:accessMode\">visual</meta> toe, of haal het weg.",
    reference: "Ace metadata-accessmode")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), !metadata.accessModes.isEmpty else { return }
    let isNamed = metadata.accessModes.contains { $0.value == "visual" || $0.value.hasSuffix("OnVisual") }
    if ContentFacts(book).hasPictures, !isNamed {
      findings.add(
        Self.self, "het boek heeft beelden, maar schema:accessMode noemt ‘visual’ niet",
        metadata.package.markup.place(metadata.accessModes[0].element))
    }
  }
}
