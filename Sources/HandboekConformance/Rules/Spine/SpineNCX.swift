internal import HandboekDiagnostics

/// The attribute `toc` of the spine names an NCX (EPUB 3.3 §5.7.1).
enum SpineNCX: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-326", .error, "De leesvolgorde wijst een inhoudsopgave in NCX aan die er niet is.",
    cure: "Haal ‘toc’ weg bij ‘spine’, of wijs een NCX aan.", reference: "OPF-050")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let spine = package.markup.elements.first(where: { $0.name == "spine" })
    else { return }
    guard let id = spine["toc"]?.trimmed else {
      if book.isEPUB2 { findings.add(Self.self, "bij ‘spine’ ontbreekt ‘toc’", package.markup.place(spine)) }
      return
    }
    guard let index = package.item(id: id), package.items[index].mediaType == "application/x-dtbncx+xml"
    else {
      findings.add(Self.self, "\(quoted(id)) is geen NCX", package.markup.place(spine, "toc"))
      return
    }
  }
}
