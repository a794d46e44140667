internal import HandboekDiagnostics

/// Only sound, video and fonts may be on the web (EPUB 3.3 §3.6).
enum RemoteResource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-606", .error, "Het boek haalt iets van internet dat in het boek zelf moet staan.",
    cure: "Zet het bestand in de EPUB en verwijs daarnaar.", reference: "RSC-006")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    var found: Set<String> = []
    for reference in book.references where reference.role.isPublicationResource && !reference.role.mayBeRemote
    {
      guard reference.url.remote != nil || reference.url.target == .file else { continue }
      found.insert(reference.text)
      findings.add(Self.self, "\(quoted(reference.text)) moet in het boek zelf staan", reference.place)
    }
    guard let package = book.package else { return }
    for item in package.items {
      guard item.url?.remote != nil || item.url?.target == .file, let text = item.element["href"],
        !found.contains(text)
      else { continue }
      let isAllowed =
        item.mediaType.hasPrefix("audio/") || item.mediaType.hasPrefix("video/")
        || MediaTypes.isFont(item.mediaType)
      if item.url?.target == .file || (!isAllowed && item.isContentDocument) {
        findings.add(
          Self.self, "\(quoted(text)) moet in het boek zelf staan", package.markup.place(item.element, "href")
        )
      }
    }
  }
}
