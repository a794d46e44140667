internal import HandboekDiagnostics

/// The elements of EPUB's own namespace are deprecated (EPUB 3.3 §H).
enum DeprecatedEPUBElement: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-529", .warning, "Een element van EPUB zelf is verouderd.", cure: "Gebruik gewone HTML.",
    reference: "RSC-017")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where element.namespace == Namespace.ops {
        if element.name == "switch" || element.name == "trigger" {
          findings.add(
            Self.self, "\(quoted("epub:" + element.name)) is verouderd", document.markup.place(element))
        }
      }
    }
  }
}
