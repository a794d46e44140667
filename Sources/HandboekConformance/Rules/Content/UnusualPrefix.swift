internal import HandboekDiagnostics

/// The prefix `epub` stands for the namespace of EPUB (EPUB 3.3 §6.1.3.1).
enum UnusualPrefix: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-532", .note, "Het voorvoegsel epub staat voor een andere naamruimte.",
    cure: "Schrijf xmlns:epub=\"http://www.idpf.org/2007/ops\".", reference: "HTM-010")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      // The tree has no namespace declarations; the first tag does.
      guard let value = markup.value(markup.root, "epub", isPrefixed: true), value != Namespace.ops else {
        continue
      }
      findings.add(
        Self.self, "\(quoted(value)) is niet de naamruimte van EPUB",
        markup.place(markup.root, "epub", isPrefixed: true))
    }
  }
}
