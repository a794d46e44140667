internal import HandboekDiagnostics

/// The values of the properties of `rendition:` (EPUB 3.3 §8.2).
enum RenditionValues: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-229", .error,
    "Een eigenschap voor de opmaak heeft een waarde die niet bestaat, of staat er vaker.",
    cure: "Kies een van de toegestane waarden, één keer, zonder refines.", reference: "RSC-005")

  private static let values: [String: [String]] = [
    "rendition:layout": ["reflowable", "pre-paginated"],
    "rendition:orientation": ["landscape", "portrait", "auto"],
    "rendition:spread": ["none", "landscape", "portrait", "both", "auto"],
    "rendition:flow": ["paginated", "scrolled-continuous", "scrolled-doc", "auto"],
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    var seen: Set<String> = []
    for element in package.properties {
      guard let property = element["property"]?.trimmed, let allowed = values[property] else { continue }
      let value = markup.text(element).trimmed
      if !allowed.contains(value) {
        findings.add(
          Self.self, "\(quoted(value)) is geen waarde van \(quoted(property))", markup.place(element),
          fix: "kies \(allowed.joined(separator: ", "))")
      }
      if element["refines"] != nil, property != "rendition:flow" {
        findings.add(
          Self.self, "\(quoted(property)) geldt voor het hele boek", markup.place(element, "refines"))
      } else if !seen.insert(property).inserted {
        findings.add(Self.self, "\(quoted(property)) staat er al", markup.place(element))
      }
    }
  }
}
