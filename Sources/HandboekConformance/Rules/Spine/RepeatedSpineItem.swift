internal import HandboekDiagnostics

/// Each item stands in the reading order once (EPUB 3.3 §5.7.2).
enum RepeatedSpineItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-322", .error, "Een item staat twee keer in de leesvolgorde.", cure: "Haal één van de twee weg.",
    reference: "OPF-034")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var seen: Set<Int> = []
    for entry in package.spine {
      guard let item = entry.item, !seen.insert(item).inserted else { continue }
      findings.add(
        Self.self, "\(quoted(package.items[item].id ?? "")) staat al in de leesvolgorde",
        package.markup.place(entry.element, "idref"))
    }
  }
}
