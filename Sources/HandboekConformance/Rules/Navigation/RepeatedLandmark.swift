internal import HandboekDiagnostics

/// No two landmarks are the same (EPUB 3.3 §7.4.4).
enum RepeatedLandmark: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-407", .error, "Een ijkpunt staat er twee keer.", cure: "Laat er één staan.", reference: "RSC-005"
  )

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      for nav in NavigationLists.navs(document) where nav.epubTypes.contains("landmarks") {
        var seen: Set<[String]> = []
        for link in document.markup.descendants(nav) where link.isHTML("a") {
          for type in link.epubTypes where !seen.insert([String(type), link["href"]?.trimmed ?? ""]).inserted
          {
            findings.add(Self.self, "het ijkpunt \(quoted(type)) staat er al", document.markup.place(link))
          }
        }
      }
    }
  }
}
