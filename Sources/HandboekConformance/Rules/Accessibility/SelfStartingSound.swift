internal import HandboekDiagnostics

/// No sound starts by itself (WCAG 1.4.2).
enum SelfStartingSound: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-928", .warning, "Geluid of video begint vanzelf.", cure: "Haal autoplay weg.",
    reference: "axe no-autoplay-audio")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where element.isHTML("audio") || element.isHTML("video") {
        if element["autoplay"] != nil, element["muted"] == nil {
          findings.add(Self.self, "dit begint vanzelf", document.markup.place(element, "autoplay"))
        }
      }
    }
  }
}
