internal import HandboekDiagnostics
internal import HandboekXML

/// Elements have the attributes that HTML gives them (HTML §3.2.6, §4).
enum UnknownAttribute: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-511", .error, "Een element heeft een attribuut dat het niet mag hebben.",
    cure: "Haal het weg; gebruik voor de opmaak een stijlblad.", reference: "RSC-005")

  private static let withoutEPUBType: Set<String> = [
    "base", "col", "head", "link", "meta", "script", "style", "template", "title",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .xhtml || document.kind == .svg {
      let markup = document.markup
      for element in markup.elements {
        for attribute in element.attributes {
          if attribute.namespace == Namespace.ops, attribute.name == "type", isWithoutType(element) {
            findings.add(
              Self.self, "\(quoted(element.name)) mag geen epub:type hebben",
              markup.place(element, "type", isPrefixed: true))
          }
          guard element.isHTML, attribute.namespace == nil, !attribute.name.contains(":"),
            HTMLElements.content(of: element.name) != nil, element.name != "embed"
          else { continue }
          if !isAllowed(attribute, on: element) {
            findings.add(
              Self.self, "\(quoted(element.name)) mag geen \(quoted(attribute.name)) hebben",
              markup.place(element, attribute.name))
          }
        }
      }
    }
  }

  private static func isWithoutType(_ element: MarkupElement) -> Bool {
    if element.namespace == Namespace.svg {
      return ["title", "desc", "metadata", "defs", "style"].contains(element.name)
    }
    return element.isHTML && withoutEPUBType.contains(element.name)
  }

  private static func isAllowed(_ attribute: XMLAttribute, on element: MarkupElement) -> Bool {
    guard HTMLAttributes.isAllowed(attribute.name, on: element.name) else { return false }
    // The rest of `aria-` goes with a role.
    let name = attribute.name
    guard name.hasPrefix("aria-"), HTMLAttributes.ariaOfRoles.contains(String(name.dropFirst(5))) else {
      return true
    }
    let isInteractive = [
      "a", "area", "button", "details", "dialog", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input",
      "li",
      "menu", "meter", "ol", "option", "progress", "select", "summary", "table", "tbody", "td", "textarea",
      "tfoot",
      "th", "thead", "tr", "ul",
    ].contains(element.name)
    return element["role"] != nil || isInteractive
  }
}
