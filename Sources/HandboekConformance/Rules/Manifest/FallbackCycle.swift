internal import HandboekDiagnostics

/// Fallbacks do not go round (EPUB 3.3 §3.5.1).
enum FallbackCycle: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-312", .error, "Items vallen terug op elkaar in een kring.",
    cure: "Haal één van de fallback-attributen weg.",
    reference: "OPF-045")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var done: Set<Int> = []
    for start in package.items.indices where package.items[start].fallback != nil {
      var current = start
      var path: Set<Int> = []
      while !done.contains(current), path.insert(current).inserted {
        guard let next = package.items[current].fallback.flatMap({ package.item(id: $0) }) else { break }
        current = next
      }
      let next = package.items[current].fallback.flatMap { package.item(id: $0) }
      if !done.contains(current), let next, path.contains(next) {
        findings.add(
          Self.self, "de terugval van dit item komt bij zichzelf uit",
          package.markup.place(package.items[start].element, "fallback"))
      }
      done.formUnion(path)
    }
  }
}
