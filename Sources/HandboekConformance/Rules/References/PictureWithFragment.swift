internal import HandboekDiagnostics

/// A picture in pixels has no places inside.
enum PictureWithFragment: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-616", .warning, "Het adres van een beeld heeft een # met een naam.",
    cure: "Haal # en de naam weg.",
    reference: "RSC-009")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .image && reference.url.fragment != nil {
      guard let item = reference.url.path.flatMap({ package.item(at: $0) }) else { continue }
      let type = package.items[item].mediaType
      if MediaTypes.isImage(type), type != "image/svg+xml" {
        findings.add(Self.self, "in \(type) zijn geen plaatsen met een naam", reference.place)
      }
    }
  }
}
