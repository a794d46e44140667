internal import HandboekDiagnostics

/// The content model of navigation lists: heading, `ol`, `li`, `a` or `span` (EPUB 3.3 §7.3).
enum NavigationStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-403", .error, "Een lijst in de navigatie heeft een andere opbouw dan mag.",
    cure: "Houd: een kop, dan één ol met li; in elke li een a, of een span met daarna een ol.",
    reference: "RSC-005")

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "hgroup"]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      let markup = document.markup
      for nav in NavigationLists.navs(document) {
        checkNav(nav, markup, &findings)
        for element in markup.descendants(nav) {
          guard let parent = markup.parent(element) else { continue }
          if element.isHTML("ol"), parent.index == nav.index || parent.isHTML("li") {
            checkList(element, markup, &findings)
          }
        }
      }
    }
  }

  private static func checkNav(_ nav: MarkupElement, _ markup: MarkupDocument, _ findings: inout Findings) {
    var children = markup.children(nav)[...]
    if let first = children.first, headings.contains(first.name) { children.removeFirst() }
    guard let list = children.first, list.isHTML("ol") else {
      let place = children.first.map { markup.place($0) } ?? markup.place(nav)
      findings.add(Self.self, "na de kop hoort een ‘ol’", place)
      return
    }
    for extra in children.dropFirst() {
      findings.add(Self.self, "na de lijst mag hier niets meer staan", markup.place(extra))
    }
  }

  private static func checkList(_ list: MarkupElement, _ markup: MarkupDocument, _ findings: inout Findings) {
    let items = markup.children(list)
    if items.isEmpty { findings.add(Self.self, "deze lijst is leeg", markup.place(list)) }
    for item in items where item.isHTML("li") {
      let parts = markup.children(item)
      guard let first = parts.first, first.isHTML("a") || first.isHTML("span") else {
        findings.add(Self.self, "een punt begint met een link (a) of een kopje (span)", markup.place(item))
        continue
      }
      if item.hasText { findings.add(Self.self, "losse tekst mag hier niet", markup.place(item)) }
      if parts.count > 1, !parts[1].isHTML("ol") {
        findings.add(Self.self, "na de link mag alleen een ‘ol’ staan", markup.place(parts[1]))
      } else if parts.count > 2 {
        findings.add(Self.self, "na de lijst mag hier niets meer staan", markup.place(parts[2]))
      } else if parts.count == 1, first.isHTML("span") {
        findings.add(Self.self, "na een ‘span’ hoort een ‘ol’", markup.place(first))
      }
    }
  }
}
