internal import HandboekDiagnostics

/// The spine names items of the manifest (EPUB 3.3 §5.7.2).
enum UnknownSpineItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-321", .error, "De leesvolgorde noemt een item dat er niet is.",
    cure: "Verbeter de id bij idref.",
    reference: "OPF-049")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    let ids = package.items.compactMap(\.id)
    for entry in package.spine where entry.item == nil {
      guard let id = entry.element["idref"]?.trimmed else { continue }
      let near = NearestName.of(id, among: ids)
      findings.add(
        Self.self, "er is geen item \(quoted(id))", package.markup.place(entry.element, "idref"),
        fix: near.map { "bedoelde u \(quoted($0))?" })
    }
  }
}
