internal import HandboekDiagnostics

/// A link in a drawing has a name (WCAG 2.4.4, SVG-AAM §6).
enum NamelessSVGLink: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-715", .note, "Een link in een tekening heeft geen naam.",
    cure: "Voeg een ‘title’ toe in de link.",
    reference: "ACC-011")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents {
      let markup = document.markup
      for link in markup.elements where link.name == "a" && link.namespace == Namespace.svg {
        let isNamed =
          link.attribute("title", Namespace.xlink) != nil || link["aria-label"] != nil
          || link["aria-labelledby"] != nil
          || markup.descendants(link).contains { ["title", "text", "tspan", "p"].contains($0.name) }
        if !isNamed { findings.add(Self.self, "deze link heeft geen naam", markup.place(link)) }
      }
    }
  }
}
