internal import HandboekDiagnostics

/// Links use schemes that are registered (RFC 7595).
enum UnknownScheme: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-619", .warning, "Een link heeft een soort adres dat niet bekend is.",
    cure: "Gebruik https:, mailto: of tel:.",
    reference: "HTM-025")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .hyperlink {
      if case .other(let scheme) = reference.url.target, !URLSyntax.knownSchemes.contains(scheme) {
        findings.add(Self.self, "\(quoted(scheme + ":")) is geen bekend soort adres", reference.place)
      }
    }
  }
}
