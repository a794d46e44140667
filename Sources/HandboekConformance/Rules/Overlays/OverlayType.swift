internal import HandboekDiagnostics

/// A media overlay is a SMIL document (EPUB 3.3 §9.3.3.1).
enum OverlayType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-807", .error, "Een media-overlay is geen SMIL, of hoort bij iets dat geen document is.",
    cure: "Verbeter media-overlay in het manifest.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items {
      guard let id = item.mediaOverlay else { continue }
      let place = package.markup.place(item.element, "media-overlay")
      let target = package.item(id: id).map { package.items[$0] }
      if target?.mediaType != "application/smil+xml" {
        findings.add(Self.self, "\(quoted(id)) is geen media-overlay", place)
      }
      if !item.isContentDocument {
        findings.add(Self.self, "\(quoted(item.mediaType)) kan geen media-overlay hebben", place)
      }
    }
  }
}
