internal import HandboekDiagnostics

/// The package document that the container names is in the container.
enum MissingPackage: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-121", .error, "Het pakketdocument is er niet.",
    cure: "Verbeter full-path in META-INF/container.xml.",
    reference: "OPF-002")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let path = book.packagePath, !book.names.contains(path), let document = book.container else {
      return
    }
    let near = NearestPath(book.names.filter { $0.hasSuffix(".opf") }).nearest(to: path)
    let element = document.elements.first { $0["full-path"]?.trimmed == path } ?? document.root
    findings.add(
      Self.self, "het pakketdocument \(quoted(path)) is er niet", document.place(element, "full-path"),
      fix: near.map { "bedoelde u \(quoted($0))?" })
  }
}
