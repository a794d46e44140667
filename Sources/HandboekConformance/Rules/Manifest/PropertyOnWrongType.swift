internal import HandboekDiagnostics

/// Properties of items go with some media types only (EPUB 3.3 §D.5).
enum PropertyOnWrongType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-307", .error, "Een eigenschap past niet bij het soort bestand.", cure: "Haal de eigenschap weg.",
    reference: "OPF-012")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items {
      for property in item.properties where !fits(property, item.mediaType) {
        findings.add(
          Self.self, "\(quoted(property)) past niet bij \(quoted(item.mediaType))",
          package.markup.place(item.element, "properties"))
      }
    }
  }

  private static func fits(_ property: String, _ type: String) -> Bool {
    switch property {
    case "nav", "switch": type == "application/xhtml+xml"
    case "cover-image": MediaTypes.isImage(type)
    case "mathml", "scripted", "svg": MediaTypes.contentDocuments.contains(type)
    default: true
    }
  }
}
