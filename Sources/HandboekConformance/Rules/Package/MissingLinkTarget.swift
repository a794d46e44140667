internal import HandboekDiagnostics

/// Local resources that links in the metadata name are there (EPUB 3.3 §5.5.7).
enum MissingLinkTarget: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-228", .warning, "Een link in de metadata wijst naar een bestand dat er niet is.",
    cure: "Verbeter het pad, of haal de link weg.", reference: "RSC-007w")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    let markup = package.markup
    for link in markup.children(metadata) where link.name == "link" {
      guard let address = link["href"], let path = ContentURL(address, in: markup.path).path,
        !book.existing.contains(path)
      else { continue }
      findings.add(Self.self, "\(quoted(path)) is er niet", markup.place(link, "href"))
    }
  }
}
