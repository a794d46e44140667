internal import HandboekDiagnostics

/// The guide of EPUB 2 says each thing once.
enum RepeatedGuideReference: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-232", .warning, "De verouderde ‘guide’ noemt iets twee keer.", cure: "Laat er één staan.",
    reference: "RSC-017")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let markup = book.package?.markup else { return }
    var seen: Set<[String]> = []
    for element in markup.elements where element.name == "reference" && element.namespace == Namespace.opf {
      let key = [element["type"]?.trimmed ?? "", element["href"]?.trimmed ?? ""]
      if !seen.insert(key).inserted {
        findings.add(
          Self.self, "\(quoted(key[1])) staat hier al als \(quoted(key[0]))", markup.place(element))
      }
    }
  }
}
