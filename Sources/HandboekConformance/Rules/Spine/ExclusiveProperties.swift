internal import HandboekDiagnostics

/// Properties of the spine that exclude each other (EPUB 3.3 §8.2).
enum ExclusiveProperties: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-327", .error, "Twee eigenschappen van een item in de leesvolgorde sluiten elkaar uit.",
    cure: "Laat er één staan.", reference: "OPF-011")

  private static let groups = [
    ["page-spread-left", "page-spread-right", "page-spread-center"],
    ["layout-reflowable", "layout-pre-paginated"],
    ["orientation-auto", "orientation-landscape", "orientation-portrait"],
    ["spread-auto", "spread-both", "spread-landscape", "spread-none", "spread-portrait"],
    ["flow-auto", "flow-paginated", "flow-scrolled-continuous", "flow-scrolled-doc"],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for entry in package.spine {
      let names = Set(entry.properties.map { $0.hasPrefix("rendition:") ? String($0.dropFirst(10)) : $0 })
      for group in groups {
        let found = group.filter(names.contains)
        if found.count > 1 {
          findings.add(
            Self.self, "\(quoted(found[0])) en \(quoted(found[1])) sluiten elkaar uit",
            package.markup.place(entry.element, "properties"))
        }
      }
    }
  }
}
