internal import HandboekDiagnostics

/// A book that calls itself a dictionary holds one (EPUB Dictionaries and Glossaries 1.0 §2).
enum DictionaryContent: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-233", .error, "Het boek noemt zich een woordenboek, maar bevat er geen.",
    cure: "Haal <dc:type>dictionary</dc:type> weg.", reference: "OPF-078")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package,
      let type = package.dublinCore("type").first(where: { package.markup.text($0).trimmed == "dictionary" })
    else { return }
    let isDictionary = book.pages.contains { page in
      page.markup.elements.contains { $0.epubTypes.contains("dictionary") }
    }
    if !isDictionary {
      findings.add(Self.self, "geen enkel document is een woordenboek", package.markup.place(type))
    }
  }
}
