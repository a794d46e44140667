internal import HandboekDiagnostics

/// Each resource stands in the manifest once (EPUB 3.3 §5.6.1).
enum RepeatedItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-302", .error, "Een bestand staat twee keer in het manifest.", cure: "Haal één van de twee weg.",
    reference: "OPF-074")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var seen: Set<String> = []
    for item in package.items {
      guard let key = item.key, !seen.insert(key).inserted else { continue }
      findings.add(
        Self.self, "\(quoted(key)) staat al in het manifest", package.markup.place(item.element, "href"))
    }
  }
}
