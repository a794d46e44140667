internal import HandboekDiagnostics

/// Each local resource of the manifest is in the container (EPUB 3.3 §5.6.2).
enum MissingItemFile: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-301", .error, "Het manifest noemt een bestand dat er niet is.", cure: "Verbeter het pad.",
    reference: "RSC-001")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let near = NearestPath(book.names)
    for item in package.items {
      guard let path = item.path, item.url?.isEmpty == false, !book.existing.contains(path) else { continue }
      findings.add(
        Self.self, "\(quoted(path)) is er niet", package.markup.place(item.element, "href"),
        fix: near.nearest(to: path).map { "bedoelde u \(quoted($0))?" })
    }
  }
}
