internal import HandboekDiagnostics

/// An SVG document is `svg` in the namespace of SVG (EPUB 3.3 §6.2.2).
enum DrawingRoot: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-711", .error, "Een tekening begint niet met svg in de naamruimte van SVG.",
    cure: "Schrijf <svg xmlns=\"http://www.w3.org/2000/svg\">.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .svg {
      let root = document.markup.root
      if root.name != "svg" || root.namespace != Namespace.svg {
        findings.add(Self.self, "het buitenste element is niet ‘svg’ van SVG", document.markup.place(root))
      }
    }
  }
}
