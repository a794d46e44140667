internal import HandboekDiagnostics

/// Words of `epub:type` are those of the vocabulary (EPUB 3.3 §6.1.3.1).
enum UnknownSemantics: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-524", .note, "epub:type heeft een woord dat niemand kent.",
    cure: "Kies een woord uit de woordenlijst.",
    reference: "OPF-088")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements {
        for word in element.epubTypes where !word.contains(":") {
          let name = String(word)
          guard !StructureVocabulary.words.contains(name), StructureVocabulary.deprecated[name] == nil else {
            continue
          }
          let near = NearestName.of(name, among: StructureVocabulary.words.sorted())
          findings.add(
            Self.self, "\(quoted(name)) staat niet in de woordenlijst",
            markup.place(element, "type", isPrefixed: true),
            fix: near.map { "bedoelde u \(quoted($0))?" })
        }
      }
    }
  }
}
