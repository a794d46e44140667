internal import HandboekDiagnostics

/// The NCX carries the identifier of the book (OPF 2.0.1 §2.4.1.2).
enum NCXIdentifier: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-331", .error, "De NCX heeft een andere identificatie dan het boek.",
    cure: "Schrijf bij dtb:uid dezelfde identificatie.", reference: "NCX-001")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let id = package.markup.root["unique-identifier"]?.trimmed,
      let identifier = package.dublinCore("identifier").first(where: { $0["id"]?.trimmed == id })
    else { return }
    let expected = package.markup.text(identifier).trimmed
    for document in book.documents where document.kind == .ncx {
      let markup = document.markup
      for meta in markup.elements where meta.name == "meta" && meta["name"] == "dtb:uid" {
        let found = (meta["content"] ?? "").trimmed
        if found != expected {
          findings.add(
            Self.self, "\(quoted(found)) is niet \(quoted(expected))", markup.place(meta, "content"))
        }
      }
    }
  }
}
