internal import HandboekDiagnostics

/// Language tags in the package document are well-formed (EPUB 3.3 §5.3.3, §5.5.3.4).
enum PackageLanguage: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-212", .error, "Een taalcode is niet goed geschreven.",
    cure: "Schrijf een code zoals nl, en of de-AT.",
    reference: "OPF-092")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let markup = package.markup
    for element in package.dublinCore("language") {
      let tag = markup.text(element).trimmed
      if !tag.isEmpty, !TextForms.isLanguageTag(tag) {
        findings.add(Self.self, "\(quoted(tag)) is geen taalcode", markup.place(element))
      }
    }
    for element in markup.elements {
      if let tag = element.attribute("lang", Namespace.xml)?.trimmed, !tag.isEmpty,
        !TextForms.isLanguageTag(tag)
      {
        findings.add(
          Self.self, "\(quoted(tag)) is geen taalcode", markup.place(element, "lang", isPrefixed: true))
      }
      if let tag = element["hreflang"]?.trimmed, !tag.isEmpty, !TextForms.isLanguageTag(tag) {
        findings.add(Self.self, "\(quoted(tag)) is geen taalcode", markup.place(element, "hreflang"))
      }
    }
  }
}
