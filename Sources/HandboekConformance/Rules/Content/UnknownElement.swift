internal import HandboekDiagnostics

/// Documents use the elements of HTML, SVG and MathML (EPUB 3.3 §6.1.2).
enum UnknownElement: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-503", .error, "Een element bestaat niet in HTML.", cure: "Gebruik een element dat HTML heeft.",
    reference: "RSC-005")

  private static let namespaces: Set<String> = [
    Namespace.html, Namespace.svg, Namespace.mathML, Namespace.ops,
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      guard markup.root.isHTML else { continue }
      for element in markup.elements {
        if element.isHTML {
          guard HTMLElements.content(of: element.name) == nil, !HTMLElements.isCustom(element.name) else {
            continue
          }
          let fix =
            HTMLElements.obsolete[element.name].map { "schrijf \($0)" }
            ?? NearestName.of(element.name, among: HTMLElements.flow.sorted()).map {
              "bedoelde u \(quoted($0))?"
            }
          findings.add(
            Self.self, "het element \(quoted(element.name)) bestaat niet in HTML", markup.place(element),
            fix: fix)
        } else if !namespaces.contains(element.namespace ?? ""), markup.parent(element)?.isHTML ?? false,
          !element.name.contains(":")
        {
          findings.add(
            Self.self, "het element \(quoted(element.name)) is van een andere taal dan HTML",
            markup.place(element))
        }
      }
    }
  }
}
