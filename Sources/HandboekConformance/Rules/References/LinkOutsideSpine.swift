internal import HandboekDiagnostics

/// Links lead to documents of the reading order (EPUB 3.3 §5.7.2).
enum LinkOutsideSpine: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-611", .error, "Een link leidt naar een document dat niet in de leesvolgorde staat.",
    cure: "Zet het document in de leesvolgorde, zo nodig met linear=\"no\".", reference: "RSC-011")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .hyperlink {
      guard let path = reference.url.path, let item = package.item(at: path), book.existing.contains(path),
        package.items[item].isContentDocument, package.spineIndex(ofItem: item) == nil
      else { continue }
      // A place on the page itself, unless the navigation promises a page.
      if path == reference.source, reference.navigation == nil { continue }
      findings.add(Self.self, "\(quoted(path)) staat niet in de leesvolgorde", reference.place)
    }
  }
}
