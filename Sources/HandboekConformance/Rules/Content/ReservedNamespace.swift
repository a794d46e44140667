internal import HandboekDiagnostics
internal import HandboekXML

/// Custom attributes do not borrow the domains of W3C and IDPF (EPUB 3.3 §6.1.3.2).
enum ReservedNamespace: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-521", .error, "Een eigen attribuut heeft een naamruimte van w3.org of idpf.org.",
    cure: "Gebruik een naamruimte van uzelf, of een attribuut met data-.", reference: "HTM-054")

  private static let known: Set<String> = [
    Namespace.ops, Namespace.xlink, Namespace.xml, Namespace.ssml, "http://www.w3.org/2001/xml-events",
    "http://www.w3.org/2000/xmlns/", "http://www.w3.org/ns/rdfa#", "http://www.w3.org/1999/xhtml",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        for attribute in element.attributes {
          guard let namespace = attribute.namespace, !known.contains(namespace) else { continue }
          let host = namespace.split(separator: "/").dropFirst().first ?? ""
          if host.hasSuffix("w3.org") || host.hasSuffix("idpf.org") {
            findings.add(
              Self.self, "de naamruimte \(quoted(namespace)) is niet van u",
              markup.place(element, attribute.name, isPrefixed: true))
          }
        }
      }
    }
  }
}
