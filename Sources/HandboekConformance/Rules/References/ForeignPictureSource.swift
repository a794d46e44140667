internal import HandboekDiagnostics

/// A `source` of a `picture` in another format tells its type (EPUB 3.3 §3.5.3).
enum ForeignPictureSource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-615", .error, "Bij een ‘source’ in een ‘picture’ ontbreekt het type.", cure: "Voeg type toe.",
    reference: "MED-007")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .pictureSource && reference.declaredType == nil {
      guard let item = reference.url.path.flatMap({ package.item(at: $0) }) else { continue }
      let type = package.items[item].mediaType
      if !MediaTypes.images.contains(type) {
        findings.add(Self.self, "\(quoted(reference.text)) is \(type); zet dat bij ‘type’", reference.place)
      }
    }
  }
}
