internal import HandboekDiagnostics

/// What is encrypted cannot be looked at (EPUB 3.3 §4.2.6.3.2).
enum EncryptedFile: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-124", .note, "Een bestand is versleuteld en wordt niet gecontroleerd.",
    cure: "Controleer het boek voordat het wordt versleuteld.", reference: "RSC-004")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for path in book.encrypted.keys.sorted() {
      findings.add(Self.self, "\(quoted(path)) is versleuteld en wordt niet gecontroleerd", Place(path))
    }
  }
}
