internal import HandboekDiagnostics

/// The guide of EPUB 2 leads to documents of the book (EPUB 3.3 §5.9.2).
enum GuideTarget: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-230", .error, "De verouderde ‘guide’ wijst naar iets dat geen hoofdstuk van het boek is.",
    cure: "Haal ‘guide’ weg; de navigatie heeft zijn taak.", reference: "OPF-031")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    for element in markup.elements where element.name == "reference" && element.namespace == Namespace.opf {
      guard let address = element["href"] else { continue }
      let place = markup.place(element, "href")
      guard let path = ContentURL(address, in: markup.path).path, let index = package.item(at: path) else {
        findings.add(Self.self, "\(quoted(address)) staat niet in het manifest", place)
        continue
      }
      let type = package.items[index].mediaType
      if !package.items[index].isContentDocument, type != "application/x-dtbook+xml",
        type != "text/x-oeb1-document"
      {
        findings.add(Self.self, "\(quoted(address)) is geen document", place)
      }
    }
  }
}
