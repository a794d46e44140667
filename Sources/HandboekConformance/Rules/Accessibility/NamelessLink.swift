internal import HandboekDiagnostics

/// Links have a name (WCAG 2.4.4).
enum NamelessLink: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-920", .warning, "Een link heeft geen tekst.", cure: "Schrijf waar de link heen leidt.",
    reference: "axe link-name")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for link in document.markup.elements where link.isHTML("a") && link["href"] != nil {
        guard link["aria-hidden"] != "true", AccessibleName.of(link, in: document).isEmpty else { continue }
        // In the navigation the rule on labels says the same, and louder.
        let isInNavigation =
          document.isNavigation && document.markup.ancestors(link).contains { $0.isHTML("nav") }
        if !isInNavigation {
          findings.add(Self.self, "deze link heeft geen tekst", document.markup.place(link))
        }
      }
    }
  }
}
