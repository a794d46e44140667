internal import HandboekDiagnostics

/// Data in an address cannot be a page or an item (EPUB 3.3 §3.7).
enum DataURL: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-609", .error, "Een link of item heeft gegevens in het adres zelf (data:).",
    cure: "Maak er een bestand van.", reference: "RSC-029")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    func isData(_ url: ContentURL) -> Bool { if case .data = url.target { true } else { false } }
    for reference in book.references where reference.role == .hyperlink && isData(reference.url) {
      findings.add(Self.self, "een link mag geen data: zijn", reference.place)
    }
    guard let package = book.package else { return }
    for item in package.items where item.url.map(isData) ?? false {
      findings.add(Self.self, "een item mag geen data: zijn", package.markup.place(item.element, "href"))
    }
  }
}
