internal import HandboekDiagnostics

/// Words of `epub:type` that have a successor (EPUB 3 SSV 1.1, appendix on deprecated terms).
enum DeprecatedSemantics: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-525", .note, "epub:type heeft een verouderd woord.", cure: "Gebruik het nieuwe woord.",
    reference: "OPF-086b")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements {
        for word in element.epubTypes {
          guard let new = StructureVocabulary.deprecated[String(word)] else { continue }
          findings.add(
            Self.self, "\(quoted(word)) is verouderd", markup.place(element, "type", isPrefixed: true),
            fix: "gebruik \(new)")
        }
      }
    }
  }
}
