internal import HandboekDiagnostics

/// Links, labels and headings of navigation lists hold text (EPUB 3.3 §7.3).
enum EmptyNavigationLabel: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-404", .error, "Een link of kop in de navigatie is leeg.", cure: "Schrijf er tekst in.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      let markup = document.markup
      for nav in NavigationLists.navs(document) {
        for element in markup.descendants(nav) where element.isHTML {
          let isLabel =
            (element.name == "a" || element.name == "span") && markup.parent(element)?.isHTML("li") == true
          let isHeading = NavigationStructure.headings.contains(element.name)
          if isLabel || isHeading, NavigationLists.label(element, markup).isEmpty {
            findings.add(Self.self, "dit label is leeg", markup.place(element))
          }
        }
      }
    }
  }
}
