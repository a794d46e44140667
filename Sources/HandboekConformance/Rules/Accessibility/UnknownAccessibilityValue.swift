internal import HandboekDiagnostics

/// The values are those of the vocabulary (Schema.org Accessibility Properties for Discoverability Vocabulary).
enum UnknownAccessibilityValue: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-906", .warning,
    "Een gegeven over toegankelijkheid heeft een waarde die niemand kent of die verouderd is.",
    cure: "Kies een waarde uit de woordenlijst.", reference: "Ace metadata-accessibilityfeature-invalid")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book) else { return }
    let markup = metadata.package.markup
    func check(_ values: [AccessibilityMetadata.Value], _ known: Set<String>, separated: Bool = false) {
      for (value, element) in values {
        let words = separated ? value.split(separator: ",").map { String($0).trimmed } : [value]
        for word in words {
          let name = String(word.prefix { $0 != "/" })
          guard !known.contains(name) else { continue }
          let near = NearestName.of(name, among: known.sorted())
          findings.add(
            Self.self, "\(quoted(word)) staat niet in de woordenlijst", markup.place(element),
            fix: near.map { "bedoelde u \(quoted($0))?" })
        }
      }
    }
    check(metadata.accessModes, AccessibilityMetadata.knownModes)
    check(metadata.sufficientModes, AccessibilityMetadata.knownSufficient, separated: true)
    check(metadata.features, AccessibilityMetadata.knownFeatures)
    check(metadata.hazards, AccessibilityMetadata.knownHazards)
  }
}
