internal import HandboekDiagnostics

/// `lang` and `xml:lang` agree and are well-formed (HTML §3.2.6.2).
enum LanguageMismatch: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-516", .error, "lang en xml:lang verschillen, of zijn geen taalcode.",
    cure: "Schrijf bij allebei dezelfde code, zoals nl.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements {
        guard let tag = element.attribute("lang", Namespace.xml) else { continue }
        if let other = element["lang"], other.lowercased() != tag.lowercased() {
          findings.add(
            Self.self, "hier staat \(quoted(other)) en \(quoted(tag))", markup.place(element, "lang"))
        }
        if !tag.trimmed.isEmpty, !AttributeForms.isOldLanguageTag(tag.trimmed) {
          findings.add(
            Self.self, "\(quoted(tag)) is geen taalcode", markup.place(element, "lang", isPrefixed: true))
        }
      }
    }
  }
}
