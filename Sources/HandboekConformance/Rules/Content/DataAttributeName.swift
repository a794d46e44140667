internal import HandboekDiagnostics
internal import HandboekXML

/// Names of custom attributes (HTML §3.2.6.6).
enum DataAttributeName: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-520", .error, "Een eigen attribuut (data-) heeft een naam die niet mag.",
    cure: "Schrijf na data- kleine letters, cijfers en streepjes.", reference: "HTM-061")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        for attribute in element.attributes
        where attribute.namespace == nil && attribute.name.hasPrefix("data-") {
          let name = attribute.name.dropFirst(5)
          if name.isEmpty || name.utf8.contains(where: { (0x41...0x5A).contains($0) }) {
            findings.add(
              Self.self, "\(quoted(attribute.name)) is geen naam voor een eigen attribuut",
              markup.place(element, attribute.name))
          }
        }
      }
    }
  }
}
