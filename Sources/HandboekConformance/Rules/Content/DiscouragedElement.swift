internal import HandboekDiagnostics

/// Constructs that reading systems treat in different ways (EPUB 3.3 §6.1.4).
enum DiscouragedElement: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-527", .note, "Een element werkt niet op elk apparaat.", cure: "Gebruik iets anders.",
    reference: "HTM-055")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where element.isHTML {
        if ["base", "embed", "rp"].contains(element.name) {
          findings.add(Self.self, "\(quoted(element.name)) werkt niet overal", document.markup.place(element))
        }
      }
    }
  }
}
