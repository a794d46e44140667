internal import HandboekDiagnostics

/// Image maps have unique names (HTML §4.8.13).
enum MapName: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-526", .error, "Twee klikbare kaarten heten hetzelfde, of de id verschilt van de naam.",
    cure: "Geef elke ‘map’ een eigen naam, en dezelfde id.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      var seen: Set<String> = []
      for map in markup.elements where map.isHTML("map") {
        guard let name = map["name"] else { continue }
        if !seen.insert(name).inserted {
          findings.add(Self.self, "de naam \(quoted(name)) komt vaker voor", markup.place(map, "name"))
        }
        if let id = map["id"], id != name {
          findings.add(
            Self.self, "de id \(quoted(id)) is niet de naam \(quoted(name))", markup.place(map, "id"))
        }
      }
    }
  }
}
