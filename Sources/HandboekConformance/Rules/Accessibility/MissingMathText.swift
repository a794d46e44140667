internal import HandboekDiagnostics

/// A formula has a text for who cannot see it (EPUB 3.3 §6.1.3.4).
enum MissingMathText: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-915", .note, "Een formule heeft geen beschrijving.",
    cure: "Schrijf bij alttext hoe de formule klinkt.",
    reference: "ACC-009")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents {
      let markup = document.markup
      for math in markup.elements where math.name == "math" && math.namespace == Namespace.mathML {
        if math["alttext"] == nil, !markup.descendants(math).contains(where: { $0.name == "annotation-xml" })
        {
          findings.add(Self.self, "bij deze formule ontbreekt alttext", markup.place(math))
        }
      }
    }
  }
}
