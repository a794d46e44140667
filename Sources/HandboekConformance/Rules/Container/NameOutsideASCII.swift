internal import HandboekDiagnostics

/// Old reading systems know names in ASCII only.
enum NameOutsideASCII: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-110", .note, "Een bestandsnaam bevat een letter buiten a tot z.",
    cure: "Gebruik kleine letters a-z, cijfers en streepjes; dat werkt overal.", reference: "PKG-012")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for name in book.names where !name.utf8.allSatisfy({ $0 < 0x80 }) {
      findings.add(Self.self, "de naam \(quoted(name)) bevat andere letters dan a tot z", Place(name))
    }
  }
}
