internal import HandboekDiagnostics

/// Deprecated properties and elements (EPUB 3.3 §D.3.8, §D.4, §D.5.5, §5.9, §H).
enum DeprecatedProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-224", .warning, "Iets in het pakketdocument is verouderd.", cure: "Haal het weg.",
    reference: "OPF-086")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    for element in package.properties {
      let property = element["property"]?.trimmed ?? ""
      let isPortrait = property == "rendition:spread" && markup.text(element).trimmed == "portrait"
      if property == "meta-auth" || property == "rendition:viewport" || isPortrait {
        findings.add(Self.self, "\(quoted(property)) is verouderd", markup.place(element, "property"))
      }
    }
    for element in markup.elements {
      switch element.name {
      case "link":
        for word in (element["rel"] ?? "").words
        where word != "record" && word.hasSuffix("-record") || word == "xml-signature" {
          findings.add(
            Self.self, "\(quoted(word)) is verouderd; schrijf ‘record’", markup.place(element, "rel"))
        }
      case "bindings": findings.add(Self.self, "‘bindings’ is verouderd", markup.place(element))
      default: break
      }
    }
  }
}
