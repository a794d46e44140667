internal import HandboekDiagnostics

/// A fallback names an item (EPUB 3.3 §3.5.1).
enum MissingFallback: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-311", .error, "Een terugval wijst naar een item dat er niet is.",
    cure: "Verbeter de id bij fallback.",
    reference: "OPF-040")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items {
      if let id = item.fallback, package.item(id: id) == nil {
        findings.add(
          Self.self, "er is geen item \(quoted(id))", package.markup.place(item.element, "fallback"))
      }
    }
  }
}
