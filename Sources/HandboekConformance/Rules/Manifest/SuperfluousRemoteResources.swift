internal import HandboekDiagnostics

/// `remote-resources` is for files that fetch something (EPUB 3.3 §D.5.4).
enum SuperfluousRemoteResources: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-310", .warning,
    "Het manifest zegt dat een bestand iets van internet haalt, maar dat is niet zo.",
    cure: "Haal remote-resources weg bij het item.", reference: "OPF-018")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let remote = Set(
      book.references.filter { $0.role.isPublicationResource && $0.url.remote != nil }.compactMap(\.item))
    let read = Set(book.documents.map(\.item) + book.sheets.compactMap(\.item))
    for (index, item) in package.items.enumerated() where read.contains(index) && !remote.contains(index) {
      if item.properties.contains("remote-resources"), !item.properties.contains("scripted") {
        findings.add(
          Self.self, "\(quoted(item.path ?? "")) haalt niets van internet",
          package.markup.place(item.element, "properties"))
      }
    }
  }
}
