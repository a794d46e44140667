internal import HandboekDiagnostics

/// Ids are unique in their document (HTML §3.2.6).
enum DuplicateID: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-514", .error, "Twee elementen in een document hebben dezelfde id.",
    cure: "Geef één van de twee een andere id.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents {
      let markup = document.markup
      for element in markup.elements {
        guard let id = element.anyID, !id.isEmpty, let first = document.ids[id], first != element.index else {
          continue
        }
        findings.add(Self.self, "de id \(quoted(id)) komt vaker voor", markup.place(element, "id"))
      }
    }
  }
}
