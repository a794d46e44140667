internal import HandboekDiagnostics

/// Properties that may refine the same thing once only (EPUB 3.3 §D.3).
enum RepeatedProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-217", .error, "Een eigenschap staat er twee keer bij hetzelfde gegeven.",
    cure: "Laat er één staan.",
    reference: "RSC-005")

  private static let once: Set<String> = [
    "title-type", "display-seq", "file-as", "identifier-type", "collection-type", "group-position",
    "source-of",
    "authority", "term",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var seen: Set<[String]> = []
    for property in ["media:active-class", "media:playback-active-class"] {
      for (_, element) in package.values(property).dropFirst() {
        findings.add(Self.self, "\(quoted(property)) staat er al", package.markup.place(element))
      }
    }
    for element in package.properties {
      guard let property = element["property"]?.trimmed, once.contains(property),
        let target = element["refines"]?.trimmed
      else { continue }
      if !seen.insert([property, target]).inserted {
        findings.add(
          Self.self, "\(quoted(property)) staat al bij \(quoted(target))", package.markup.place(element))
      }
    }
  }
}
