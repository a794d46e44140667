internal import HandboekDiagnostics

/// Elements stand where HTML allows them (HTML §4, the content model of each element).
enum MisplacedElement: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-502", .error, "Een element staat op een plaats waar het niet mag.",
    cure:
      "Zet het buiten het element eromheen; een alinea (p) mag bijvoorbeeld geen lijst of tabel bevatten.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .xhtml || document.kind == .svg {
      let markup = document.markup
      if document.kind == .xhtml, !markup.root.isHTML("html") { continue }
      let context = ContentContext(markup)
      for element in markup.elements where element.isHTML {
        guard let parent = markup.parent(element), HTMLElements.content(of: element.name) != nil else {
          continue
        }
        if !isAllowed(element, in: parent, context, markup) {
          findings.add(
            Self.self, "\(quoted(element.name)) mag niet in \(quoted(parent.name)) staan",
            markup.place(element))
        }
      }
    }
  }

  private static func isAllowed(
    _ element: MarkupElement, in parent: MarkupElement, _ context: ContentContext, _ markup: MarkupDocument
  ) -> Bool {
    guard parent.isHTML else { return isAllowedInForeign(element, in: parent) }
    if HTMLElements.extra[parent.name]?.contains(element.name) ?? false { return true }
    if parent.name == "div", element.name == "dt" || element.name == "dd" {
      return markup.parent(parent)?.isHTML("dl") ?? false
    }
    // Data of the page itself may stand in the text when they carry a property (HTML §4.2.5, §4.2.4).
    if element.name == "meta" && element["itemprop"] == nil && element["property"] == nil,
      parent.name != "head"
    {
      return false
    }
    switch HTMLElements.content(of: parent.name) {
    case .only(let names): return names.contains(element.name)
    case .nothing, .text: return false
    case .anything: return true
    case nil where !HTMLElements.isCustom(parent.name): return true
    default: break
    }
    switch context[parent] {
    case .phrasing: return HTMLElements.phrasing.contains(element.name)
    case .flow: return HTMLElements.flow.contains(element.name)
    case .own: return true
    }
  }

  private static func isAllowedInForeign(_ element: MarkupElement, in parent: MarkupElement) -> Bool {
    guard parent.namespace == Namespace.svg else { return true }
    return parent.name != "foreignObject" || HTMLElements.flow.contains(element.name)
      || element.name == "body"
  }
}
