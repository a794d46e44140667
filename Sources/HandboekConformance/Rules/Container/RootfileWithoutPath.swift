internal import HandboekDiagnostics

/// Each `rootfile` has a path (EPUB 3.3 §4.2.6.3.1.3).
enum RootfileWithoutPath: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-120", .error, "Een ‘rootfile’ heeft geen pad.",
    cure: "Vul full-path in: het pad vanaf de wortel.",
    reference: "OPF-016")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let document = book.container else { return }
    for element in document.elements where element.name == "rootfile" {
      if (element["full-path"] ?? "").trimmed.isEmpty {
        findings.add(Self.self, "bij ‘rootfile’ ontbreekt full-path", document.place(element, "full-path"))
      }
    }
  }
}
