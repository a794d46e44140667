internal import HandboekDiagnostics

/// What stands in `foreignObject` and `title` of SVG is HTML (EPUB 3.3 §6.2.3).
enum ForeignObjectContent: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-712", .error, "In een tekening staat iets dat geen SVG en geen HTML is.",
    cure: "Zet in ‘foreignObject’ alleen HTML.", reference: "RSC-005")

  private static let namespaces: Set<String> = [
    Namespace.html, Namespace.svg, Namespace.mathML, Namespace.ops,
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .xhtml || document.kind == .svg {
      let markup = document.markup
      for element in markup.elements where !namespaces.contains(element.namespace ?? "") {
        guard let parent = markup.parent(element), parent.namespace == Namespace.svg,
          parent.name == "foreignObject"
        else { continue }
        findings.add(Self.self, "\(quoted(element.name)) is geen HTML", markup.place(element))
      }
    }
  }
}
