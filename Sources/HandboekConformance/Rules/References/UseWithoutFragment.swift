internal import HandboekDiagnostics

/// `use` in SVG names an element (SVG 1.1 §5.6).
enum UseWithoutFragment: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-618", .error, "‘use’ in een tekening zegt niet welk element.",
    cure: "Schrijf # en de id van het element.",
    reference: "RSC-015")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .use && reference.url.fragment == nil {
      findings.add(Self.self, "\(quoted(reference.text)) noemt geen element", reference.place)
    }
  }
}
