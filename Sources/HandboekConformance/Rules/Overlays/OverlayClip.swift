internal import HandboekDiagnostics

/// A clip begins before it ends (EPUB 3.3 §9.3.2.2.6).
enum OverlayClip: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-806", .error, "Een stuk geluid begint na zijn eind, of heeft een tijd die niet te lezen is.",
    cure: "Schrijf tijden als 0:00:05.5 of 5.5s, het begin voor het eind.", reference: "MED-008")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .overlay {
      let markup = document.markup
      for audio in markup.elements where audio.name == "audio" {
        var times: [String: Int] = [:]
        for name in ["clipBegin", "clipEnd"] {
          guard let text = audio[name] else { continue }
          times[name] = TextForms.clockMilliseconds(text)
          if times[name] == nil {
            findings.add(Self.self, "\(quoted(text)) is geen tijd", markup.place(audio, name))
          }
        }
        if let end = times["clipEnd"], audio["clipBegin"] == nil || times["clipBegin"] != nil,
          times["clipBegin"] ?? 0 >= end
        {
          findings.add(Self.self, "dit stuk begint niet voor zijn eind", markup.place(audio, "clipBegin"))
        }
      }
    }
  }
}
