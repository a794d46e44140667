internal import HandboekDiagnostics

/// What may stand in `META-INF/container.xml` (EPUB 3.3 §4.2.6.3.1).
enum ContainerXMLStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-118", .error, "META-INF/container.xml heeft een opbouw die niet klopt.",
    cure: "Houd: container met version=\"1.0\", daarin rootfiles met rootfile, en zo nodig links met link.",
    reference: "RSC-005")
  static let appliesToEPUB2 = true

  private static let parents = [
    "container": "", "rootfiles": "container", "rootfile": "rootfiles", "links": "container", "link": "links",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let document = book.container else { return }
    for element in document.elements where element.namespace == Namespace.container {
      let parent = document.parent(element)?.name ?? ""
      if parents[element.name] != parent {
        findings.add(
          Self.self, "het element \(quoted(element.name)) hoort hier niet", document.place(element))
      }
    }
    for link in document.elements where link.name == "link" && (link["rel"] == nil || link["href"] == nil) {
      findings.add(Self.self, "bij ‘link’ horen rel en href", document.place(link))
    }
    let root = document.root
    guard root.name == "container", root.namespace == Namespace.container else {
      findings.add(Self.self, "het buitenste element is niet ‘container’ van OCF", document.place(root))
      return
    }
    if root["version"] != "1.0" {
      findings.add(Self.self, "bij ‘container’ hoort version=\"1.0\"", document.place(root, "version"))
    }
  }
}
