internal import HandboekDiagnostics

/// At least one item is read in order (EPUB 3.3 §5.7.2).
enum NoLinearItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-323", .error, "Niets in de leesvolgorde is bedoeld om achter elkaar te lezen.",
    cure: "Haal linear=\"no\" weg bij de hoofdstukken.", reference: "OPF-033")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, !package.spine.isEmpty, !package.spine.contains(where: \.isLinear)
    else { return }
    let spine = package.markup.elements.first { $0.name == "spine" } ?? package.markup.root
    findings.add(Self.self, "alles staat op linear=\"no\"", package.markup.place(spine))
  }
}
