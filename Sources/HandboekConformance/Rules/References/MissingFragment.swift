internal import HandboekDiagnostics

/// The place after the # exists (EPUB 3.3 §6.1, HTML §7.4.6.3).
enum MissingFragment: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-603", .error, "Een verwijzing leidt naar een plaats die er niet is.",
    cure: "Verbeter de naam achter #, of geef de plaats een id.", reference: "RSC-012")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references {
      switch reference.role {
      case .hyperlink, .use, .overlayText, .ncx, .frame, .cite, .image: break
      default: continue
      }
      guard let path = reference.url.path, let id = reference.url.elementID,
        let target = book.document(at: path),
        target.ids[id] == nil, target.kind != .svg || !id.contains("=")
      else { continue }
      // Ids of the target sorted, so that the proposal is always the same.
      let near = target.ids.count < 2_000 ? NearestName.of(id, among: target.ids.keys.sorted()) : nil
      findings.add(
        Self.self, "in \(quoted(path)) is geen id \(quoted(id))", reference.place,
        fix: near.map { "bedoelde u ‘#\($0)’?" })
    }
  }
}
