internal import HandboekDiagnostics

/// The manifest tells nothing that a document does not hold (EPUB 3.3 §D.5).
enum SuperfluousItemProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-309", .error, "Het manifest belooft iets dat een document niet bevat.",
    cure: "Haal de eigenschap weg bij het item.", reference: "OPF-015")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for document in book.documents where document.kind == .xhtml || document.kind == .svg {
      let names = ContentProperties(document).names
      let item = package.items[document.item]
      for name in ["scripted", "svg", "mathml", "switch"]
      where item.properties.contains(name) && !names.contains(name) {
        findings.add(
          Self.self, "\(quoted(document.markup.path)) bevat niets dat \(quoted(name)) nodig maakt",
          package.markup.place(item.element, "properties"))
      }
    }
  }
}
