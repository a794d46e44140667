internal import HandboekDiagnostics

/// The sound of an overlay is a whole file that every reading system can play (EPUB 3.3 §9.3.2.2.6).
enum OverlayAudio: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-808", .error,
    "Een media-overlay speelt geluid dat niet elk apparaat kent, of noemt er een deel van met #.",
    cure: "Gebruik mp3 of mp4, en clipBegin en clipEnd voor een deel.", reference: "MED-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role == .overlayAudio {
      if reference.url.fragment != nil {
        findings.add(Self.self, "\(quoted(reference.text)) mag geen # hebben", reference.place)
      }
      guard let item = (reference.url.path ?? reference.url.remote).flatMap({ package.item(at: $0) }) else {
        continue
      }
      let type = package.items[item].mediaType
      if !MediaTypes.audio.contains(type) {
        findings.add(Self.self, "\(quoted(reference.text)) is \(type)", reference.place)
      }
    }
  }
}
