internal import HandboekDiagnostics

/// Links in the metadata lead to resources outside the manifest (EPUB 3.3 §5.5.7).
enum LinkTarget: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-227", .error, "Een link in de metadata wijst naar een deel van het boek zelf.",
    cure: "Haal de link weg, of haal het bestand uit het manifest.", reference: "OPF-067")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    let markup = package.markup
    for link in markup.children(metadata) where link.name == "link" {
      guard let address = link["href"] else { continue }
      let place = markup.place(link, "href")
      let url = ContentURL(address, in: markup.path)
      if url.path == markup.path {
        findings.add(Self.self, "\(quoted(address)) wijst naar het pakketdocument zelf", place)
      } else if let path = url.path, url.fragment == nil, let item = package.item(at: path),
        !package.items[item].isContentDocument
      {
        findings.add(Self.self, "\(quoted(address)) staat ook in het manifest", place)
      }
    }
  }
}
