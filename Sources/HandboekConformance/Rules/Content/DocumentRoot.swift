internal import HandboekDiagnostics

/// An XHTML document is `html` in the namespace of HTML (EPUB 3.3 §6.1.2).
enum DocumentRoot: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-501", .error, "Een document begint niet met html in de naamruimte van HTML.",
    cure: "Schrijf <html xmlns=\"http://www.w3.org/1999/xhtml\">.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where !document.markup.root.isHTML("html") {
      let root = document.markup.root
      findings.add(
        Self.self,
        root.isHTML
          ? "het buitenste element is \(quoted(root.name)), niet ‘html’"
          : "de naamruimte \(quoted(root.namespace ?? "")) is niet die van HTML",
        document.markup.place(root))
    }
  }
}
