internal import HandboekDiagnostics

/// The parts of an NCX (ANSI/NISO Z39.86-2005 §8).
enum NCXStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-332", .error, "De opbouw van de NCX klopt niet.",
    cure: "Een NCX heeft head, docTitle en navMap; elk navPoint heeft id, navLabel en content.",
    reference: "RSC-005")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .ncx {
      let markup = document.markup
      guard markup.root.name == "ncx", markup.root.namespace == Namespace.ncx else {
        findings.add(Self.self, "het buitenste element is geen ‘ncx’", markup.place(markup.root))
        continue
      }
      let names = markup.children(markup.root).map(\.name)
      for name in ["head", "docTitle", "navMap"] where !names.contains(name) {
        findings.add(Self.self, "\(quoted(name)) ontbreekt", markup.place(markup.root))
      }
      for point in markup.elements where point.name == "navPoint" {
        let parts = markup.children(point).map(\.name)
        if point["id"] == nil || !parts.contains("navLabel") || !parts.contains("content") {
          findings.add(Self.self, "bij ‘navPoint’ horen id, navLabel en content", markup.place(point))
        }
      }
    }
  }
}
