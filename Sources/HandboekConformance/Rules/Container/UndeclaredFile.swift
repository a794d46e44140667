internal import HandboekDiagnostics

/// What is in the container but not in the manifest, is no part of the book (EPUB 3.3 §5.6.1).
enum UndeclaredFile: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-126", .note, "Een bestand staat in de EPUB, maar niet in het manifest.",
    cure: "Voeg het toe aan het manifest, of haal het uit de EPUB.", reference: "OPF-003")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, !package.items.isEmpty else { return }
    var linked: Set<String> = []
    for element in package.markup.elements where element.name == "link" {
      if let path = element["href"].flatMap({ ContentURL($0, in: package.markup.path).path }) {
        linked.insert(path)
      }
    }
    let rootfiles = Set(book.container?.elements.compactMap { $0["full-path"] ?? $0["href"] } ?? [])
    for name in book.names where !name.hasPrefix("META-INF/") && name != "mimetype" {
      if package.item(at: name) == nil, !rootfiles.contains(name), !linked.contains(name) {
        findings.add(Self.self, "\(quoted(name)) staat niet in het manifest", Place(name))
      }
    }
  }
}
