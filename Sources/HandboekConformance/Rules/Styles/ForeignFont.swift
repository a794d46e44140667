internal import HandboekDiagnostics

/// Fonts in a format that every reading system knows (EPUB 3.3 §3.2).
enum ForeignFont: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-708", .note, "Een lettertype heeft een vorm die niet elk apparaat kent.",
    cure: "Gebruik woff2, woff, otf of ttf.", reference: "CSS-007")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .font {
      guard let item = reference.url.path.flatMap({ package.item(at: $0) }) else { continue }
      let type = package.items[item].mediaType
      if !MediaTypes.fonts.contains(type), type != "image/svg+xml" {
        findings.add(Self.self, "\(quoted(reference.text)) is \(type)", reference.place)
      }
    }
  }
}
