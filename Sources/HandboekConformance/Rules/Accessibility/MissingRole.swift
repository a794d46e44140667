internal import HandboekDiagnostics

/// What `epub:type` says to reading systems, `role` says to assistive technology (EPUB Type to ARIA Role).
enum MissingRole: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-934", .note, "Een deel heeft epub:type, maar geen rol die bij het woord past.",
    cure: "Voeg de rol toe.",
    reference: "Ace epub-type-has-matching-role")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML && element.name != "body" && element.name != "html"
      {
        // Landmarks point at parts; they are not the parts.
        if element.name == "a", document.isNavigation { continue }
        let wanted = element.epubTypes.compactMap { StructureVocabulary.roles[String($0)] }
        guard !wanted.isEmpty, !wanted.contains(element.role ?? "") else { continue }
        let fitting = wanted.filter { ARIARoles.isAllowed($0, on: element) }
        guard let role = fitting.first else { continue }
        findings.add(
          Self.self, "bij \(quoted(element.epubTypes.joined(separator: " "))) hoort de rol \(quoted(role))",
          markup.place(element, "type", isPrefixed: true))
      }
    }
  }
}
