internal import HandboekDiagnostics

/// A drawing that is a picture has a name (WCAG 1.1.1).
enum NamelessDrawing: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-914", .warning, "Een tekening heeft geen beschrijving.",
    cure: "Geef ‘svg’ een ‘title’ of aria-label; is het versiering, schrijf dan aria-hidden=\"true\".",
    reference: "axe svg-img-alt")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for svg in markup.elements where svg.name == "svg" && svg.namespace == Namespace.svg {
        guard svg.role == "img" || svg.role == "graphics-document" else { continue }
        let title = markup.children(svg).contains { $0.name == "title" && !markup.text($0).trimmed.isEmpty }
        let label = svg["aria-label"]?.trimmed.isEmpty == false || svg["aria-labelledby"] != nil
        if !title, !label { findings.add(Self.self, "deze tekening heeft geen naam", markup.place(svg)) }
      }
    }
  }
}
