internal import HandboekDiagnostics

/// An identifier that calls itself a UUID is one (RFC 9562 §4).
enum InvalidUUID: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-210", .warning, "Een identificatie noemt zich een UUID, maar is dat niet.",
    cure: "Schrijf urn:uuid: en dan 8-4-4-4-12 hexadecimale cijfers.", reference: "OPF-085")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for element in package.dublinCore("identifier") {
      let text = package.markup.text(element).trimmed
      guard text.lowercased().hasPrefix("urn:uuid:") else { continue }
      let groups = text.dropFirst(9).split(separator: "-", omittingEmptySubsequences: false)
      if groups.map(\.count) != [8, 4, 4, 4, 12] || !groups.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) {
        findings.add(Self.self, "\(quoted(text)) is geen UUID", package.markup.place(element))
      }
    }
  }
}
