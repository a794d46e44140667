internal import HandboekDiagnostics

/// At most one declaration of the encoding, and it says UTF-8 (HTML §4.2.5.4).
enum EncodingDeclaration: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-519", .error, "Een document noemt zijn tekenset verkeerd of meer dan eens.",
    cure: "Schrijf één keer <meta charset=\"utf-8\"/>.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      let named = markup.elements.filter { $0.isHTML("meta") && $0["charset"] != nil }
      let typed = markup.elements.filter {
        $0.isHTML("meta") && $0["http-equiv"]?.trimmed.lowercased() == "content-type"
      }
      for meta in (named + typed).dropFirst() {
        findings.add(Self.self, "de tekenset is al genoemd", markup.place(meta))
      }
      for meta in typed {
        let value = (meta["content"] ?? "").lowercased().filter { !$0.isXMLSpace }
        if value != "text/html;charset=utf-8" {
          findings.add(Self.self, "hier hoort text/html; charset=utf-8", markup.place(meta, "content"))
        }
      }
    }
  }
}
