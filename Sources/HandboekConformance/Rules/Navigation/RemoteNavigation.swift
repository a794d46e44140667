internal import HandboekDiagnostics

/// Contents, pages and landmarks lead into the book (EPUB 3.3 §7.4).
enum RemoteNavigation: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-409", .error, "De navigatie wijst naar buiten het boek.",
    cure: "Wijs naar een plaats in het boek.",
    reference: "NAV-010")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .hyperlink {
      guard ["toc", "landmarks", "page-list"].contains(reference.navigation ?? "") else { continue }
      switch reference.url.target {
      case .remote, .other: break
      default: continue
      }
      findings.add(Self.self, "\(quoted(reference.text)) is geen plaats in het boek", reference.place)
    }
  }
}
