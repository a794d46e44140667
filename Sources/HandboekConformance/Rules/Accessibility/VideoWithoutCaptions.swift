internal import HandboekDiagnostics

/// Video has captions (WCAG 1.2.2).
enum VideoWithoutCaptions: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-926", .warning, "Een video heeft geen ondertitels.", cure: "Voeg <track kind=\"captions\"> toe.",
    reference: "axe video-caption")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for video in markup.elements where video.isHTML("video") && video["muted"] == nil {
        let hasCaptions = markup.descendants(video).contains {
          $0.isHTML("track") && ["captions", "subtitles"].contains($0["kind"]?.lowercased() ?? "subtitles")
        }
        if !hasCaptions { findings.add(Self.self, "deze video heeft geen ondertitels", markup.place(video)) }
      }
    }
  }
}
