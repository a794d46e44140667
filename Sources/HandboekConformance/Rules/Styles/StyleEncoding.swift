internal import HandboekDiagnostics

/// Style sheets are in UTF-8 (EPUB 3.3 §6.3.1).
enum StyleEncoding: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-703", .error, "Een stijlblad noemt een andere tekenset dan UTF-8.",
    cure: "Schrijf @charset \"utf-8\"; vooraan.",
    reference: "CSS-004")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      guard let name = sheet.charset?.lowercased(), name != "utf-8", name != "us-ascii" else { continue }
      findings.add(
        Self.self, "dit stijlblad noemt zich \(quoted(name))", sheet.place(0..<min(10, sheet.bytes.count)))
    }
  }
}
