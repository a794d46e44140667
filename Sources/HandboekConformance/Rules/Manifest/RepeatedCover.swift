internal import HandboekDiagnostics

/// At most one item is the cover (EPUB 3.3 §D.5.1).
enum RepeatedCover: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-306", .error, "Meer dan één beeld is het omslag.",
    cure: "Geef één beeld de eigenschap cover-image.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items.filter({ $0.properties.contains("cover-image") }).dropFirst() {
      findings.add(
        Self.self, "een ander beeld is al het omslag", package.markup.place(item.element, "properties"))
    }
  }
}
