internal import HandboekDiagnostics

/// `unique-identifier` points to a `dc:identifier` (EPUB 3.3 §5.4).
enum UniqueIdentifier: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-209", .error, "unique-identifier wijst geen dc:identifier aan.",
    cure: "Geef dc:identifier een id en schrijf die bij unique-identifier.", reference: "OPF-030")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let id = package.markup.root["unique-identifier"]?.trimmed else {
      return
    }
    if !package.dublinCore("identifier").contains(where: { $0["id"]?.trimmed == id }) {
      findings.add(
        Self.self, "er is geen dc:identifier met de id \(quoted(id))",
        package.markup.place(package.markup.root, "unique-identifier"))
    }
  }
}
