internal import HandboekDiagnostics

/// Style sheets obey the grammar (EPUB 3.3 §6.3.1, CSS Syntax Level 3 §5).
enum StyleSyntax: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-701", .error, "Een stijlblad is niet goed geschreven.",
    cure: "Kijk naar accolades, dubbele punten, puntkomma’s en aanhalingstekens.", reference: "CSS-008")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      for fault in sheet.faults { findings.add(Self.self, fault.message, sheet.place(fault.range)) }
    }
    for (sheet, place) in book.inlineSheets {
      for fault in sheet.faults { findings.add(Self.self, fault.message, place) }
    }
    for reference in book.references where reference.role == .styleImage || reference.role == .font {
      if reference.url.isEmpty { findings.add(Self.self, "url() is leeg", reference.place) }
    }
  }
}
