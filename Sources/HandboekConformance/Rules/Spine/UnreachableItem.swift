internal import HandboekDiagnostics

/// What is not read in order can be reached by a link (EPUB 3.3 §5.7.2).
enum UnreachableItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-324", .error, "Een document buiten de gewone volgorde is door geen enkele link te bereiken.",
    cure: "Maak een link naar het document, of haal linear=\"no\" weg.", reference: "OPF-096")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let linked = Set(book.references.filter { $0.role == .hyperlink }.compactMap(\.url.path))
    for entry in package.spine where !entry.isLinear {
      guard let item = entry.item, let path = package.items[item].path, !linked.contains(path) else {
        continue
      }
      findings.add(Self.self, "geen link leidt naar \(quoted(path))", package.markup.place(entry.element))
    }
  }
}
