internal import HandboekDiagnostics

/// Which links in the metadata need a media type (EPUB 3.3 §5.5.7).
enum LinkMediaType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-225", .error, "Bij een link in de metadata ontbreekt het mediatype, of het past niet.",
    cure: "Schrijf media-type erbij.", reference: "OPF-093")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    let markup = package.markup
    for link in markup.children(metadata) where link.name == "link" {
      let relations = (link["rel"] ?? "").words
      let type = link["media-type"]?.trimmed
      let isLocal =
        link["href"].map { ContentURL($0, in: markup.path).path != nil && !$0.hasPrefix("#") } ?? false
      if type == nil, isLocal || relations.contains("record") || relations.contains("voicing") {
        findings.add(Self.self, "bij deze link ontbreekt media-type", markup.place(link))
      }
      if let type, relations.contains("voicing"), !type.hasPrefix("audio/") {
        findings.add(
          Self.self, "‘voicing’ wijst naar geluid, niet naar \(quoted(type))",
          markup.place(link, "media-type"))
      }
    }
  }
}
