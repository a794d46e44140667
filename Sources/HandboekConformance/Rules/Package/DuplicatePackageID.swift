internal import HandboekDiagnostics

/// Ids in the package document are unique (EPUB 3.3 §5.3.2).
enum DuplicatePackageID: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-206", .error, "Twee elementen in het pakketdocument hebben dezelfde id.",
    cure: "Geef één van de twee een andere id.", reference: "RSC-005")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let markup = book.package?.markup else { return }
    var seen: Set<String> = []
    for element in markup.elements {
      guard let id = element["id"]?.trimmed, !seen.insert(id).inserted else { continue }
      findings.add(Self.self, "de id \(quoted(id)) komt vaker voor", markup.place(element, "id"))
    }
  }
}
