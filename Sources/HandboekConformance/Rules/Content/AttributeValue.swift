internal import HandboekDiagnostics
internal import HandboekXML

/// Attributes have the values that HTML allows (HTML §3.2.6, §4).
enum AttributeValue: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-513", .error, "Een attribuut heeft een waarde die niet mag.",
    cure: "Kies een waarde die HTML toestaat.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .svg {
      for element in document.markup.elements {
        if let id = element["id"], !XMLNames.isNCName(id) {
          findings.add(Self.self, "\(quoted(id)) kan geen id zijn", document.markup.place(element, "id"))
        }
      }
    }
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        for attribute in element.attributes where attribute.namespace == nil {
          if let fault = AttributeForms.fault(attribute.name, attribute.value, on: element) {
            findings.add(
              Self.self, "\(quoted(attribute.value)) kan niet bij \(quoted(attribute.name)): \(fault)",
              markup.place(element, attribute.name))
          }
        }
        if let type = element.attribute("type", Namespace.ops), type.trimmed.isEmpty {
          findings.add(Self.self, "epub:type is leeg", markup.place(element, "type", isPrefixed: true))
        }
      }
    }
  }
}
