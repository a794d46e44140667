internal import HandboekDiagnostics

/// Links lead to documents, not to pictures or style sheets (EPUB 3.3 §3.4).
enum LinkToOther: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-612", .error, "Een link leidt naar iets dat geen document is.",
    cure: "Wijs naar een document dat het laat zien.", reference: "RSC-010")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .hyperlink {
      guard let path = reference.url.path, let item = package.item(at: path), book.existing.contains(path),
        !package.items[item].isContentDocument, package.spineIndex(ofItem: item) == nil,
        !package.fallbacks(of: item).contains(where: { package.items[$0].isContentDocument })
      else { continue }
      findings.add(Self.self, "\(quoted(path)) is geen document", reference.place)
    }
  }
}
