internal import HandboekDiagnostics

/// Items of the spine are documents, or fall back on one (EPUB 3.3 §3.3, §3.5.1).
enum SpineItemType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-325", .error, "In de leesvolgorde staat iets dat geen XHTML of SVG is, zonder terugval.",
    cure: "Haal het weg, of geef het item een fallback in XHTML.", reference: "OPF-043")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for entry in package.spine {
      guard let index = entry.item else { continue }
      let item = package.items[index]
      guard !item.isContentDocument else { continue }
      let fallbacks = package.fallbacks(of: index)
      if !fallbacks.contains(where: { package.items[$0].isContentDocument }) {
        findings.add(
          Self.self,
          fallbacks.isEmpty
            ? "\(quoted(item.mediaType)) is geen document en heeft geen terugval"
            : "de terugval van \(quoted(item.mediaType)) is ook geen document",
          package.markup.place(entry.element, "idref"))
      }
    }
  }
}
