internal import HandboekDiagnostics

/// Reserved prefixes keep their meaning (EPUB 3.3 §D.1.5).
enum ReservedPrefix: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-223", .warning, "Een vast voorvoegsel krijgt een andere betekenis.",
    cure: "Kies een andere naam.",
    reference: "OPF-007")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for prefix in package.prefixes.redeclared {
      findings.add(
        Self.self, "\(quoted(prefix)) heeft al een vaste betekenis",
        package.markup.place(package.markup.root, "prefix"))
    }
  }
}
