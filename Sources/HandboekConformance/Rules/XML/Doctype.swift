internal import HandboekDiagnostics

/// XHTML documents have the document type of HTML or none (EPUB 3.3 §3.9).
enum Doctype: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-136", .error, "Een document heeft een documenttype dat niet mag.",
    cure: "Schrijf <!DOCTYPE html>.",
    reference: "HTM-004")

  private static let allowed: Set<String> = [
    "-//W3C//DTD SVG 1.1//EN", "-//W3C//DTD MathML 3.0//EN", "-//NISO//DTD ncx 2005-1//EN",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    let pages = Set(book.pages.map(\.markup.path))
    for (path, prolog, map) in book.prologs {
      guard prolog.publicID != nil || prolog.systemID != nil else { continue }
      let place = Place(path, prolog.doctype.map { map.range($0) })
      if pages.contains(path) {
        if prolog.publicID == nil, prolog.systemID == "about:legacy-compat" { continue }
        findings.add(Self.self, "dit documenttype is van een ander soort document", place)
      } else if !allowed.contains(prolog.publicID ?? "") {
        findings.add(Self.self, "een documenttype dat naar elders wijst, mag hier niet", place)
      }
    }
  }
}
