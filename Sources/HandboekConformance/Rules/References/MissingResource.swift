internal import HandboekDiagnostics

/// What a document refers to is in the container (EPUB 3.3 §3.4).
enum MissingResource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-601", .error, "Een verwijzing leidt naar een bestand dat er niet is.", cure: "Verbeter het pad.",
    reference: "RSC-007")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let near = NearestPath(book.names)
    for reference in book.references where reference.role != .link {
      // An item without its file is reported at the manifest.
      guard let path = reference.url.path, !book.existing.contains(path), package.item(at: path) == nil else {
        continue
      }
      findings.add(
        Self.self, "\(quoted(path)) is er niet", reference.place,
        fix: near.nearest(to: path).map { "bedoelde u \(quoted($0))?" })
    }
  }
}
