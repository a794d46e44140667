internal import HandboekDiagnostics

/// Something in the book refers to each resource.
enum UnusedItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-315", .note, "Niets in het boek verwijst naar een bestand.",
    cure: "Haal het bestand weg, of gebruik het.",
    reference: "OPF-097")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let used = Set(book.references.compactMap { $0.url.path ?? $0.url.remote })
    let toc = package.markup.elements.first { $0.name == "spine" }?["toc"]?.trimmed
    let overlays = Set(package.items.compactMap(\.mediaOverlay))
    for (index, item) in package.items.enumerated() {
      guard let key = item.key, package.spineIndex(ofItem: index) == nil, !used.contains(key),
        !item.properties.contains("nav"), !item.properties.contains("cover-image"),
        item.mediaType != "application/x-dtbncx+xml", item.id != toc || toc == nil,
        !overlays.contains(item.id ?? "")
      else { continue }
      findings.add(
        Self.self, "niets verwijst naar \(quoted(key))", package.markup.place(item.element, "href"))
    }
  }
}
