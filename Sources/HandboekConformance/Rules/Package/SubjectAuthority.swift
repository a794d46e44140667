internal import HandboekDiagnostics

/// A subject from a scheme has both its scheme and its term (EPUB 3.3 §D.3.2, §D.3.11).
enum SubjectAuthority: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-218", .error, "Bij een onderwerp staat alleen de lijst of alleen de term.",
    cure: "Schrijf ‘authority’ en ‘term’ altijd samen.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    var found: [String: [String: MarkupElement]] = [:]
    for element in package.properties {
      guard let target = element["refines"]?.trimmed, let property = element["property"]?.trimmed,
        property == "authority" || property == "term"
      else { continue }
      found[target, default: [:]][property] = element
    }
    for (name, other) in [("authority", "term"), ("term", "authority")] {
      for target in found.keys.sorted() {
        guard let element = found[target]?[name], found[target]?[other] == nil else { continue }
        findings.add(
          Self.self, "bij \(quoted(name)) hoort ook \(quoted(other))", package.markup.place(element))
      }
    }
  }
}
