internal import HandboekDiagnostics

/// The `img` of a `picture` is a picture that every reading system can show (EPUB 3.3 §3.5.3).
enum ForeignPicture: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-614", .error, "De ‘img’ in een ‘picture’ is een beeld dat niet elk apparaat kan tonen.",
    cure: "Gebruik bij ‘img’ png, jpeg, gif, webp of svg.", reference: "MED-003")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .image && reference.isInPicture {
      guard let item = reference.url.path.flatMap({ package.item(at: $0) }) else { continue }
      let type = package.items[item].mediaType
      if !MediaTypes.images.contains(type) {
        findings.add(Self.self, "\(quoted(reference.text)) is \(type)", reference.place)
      }
    }
  }
}
