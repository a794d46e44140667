internal import HandboekDiagnostics

/// The manifest tells what a document holds (EPUB 3.3 §D.5).
enum MissingItemProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-308", .error, "Het manifest verzwijgt wat een document bevat.",
    cure: "Voeg de eigenschap toe bij het item in het manifest.", reference: "OPF-014")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for document in book.documents where document.kind == .xhtml || document.kind == .svg {
      let properties = ContentProperties(document)
      for name in properties.names where !package.items[document.item].properties.contains(name) {
        let place =
          properties.witnesses[name].map { document.markup.place($0) } ?? Place(document.markup.path)
        findings.add(
          Self.self, "bij dit document ontbreekt de eigenschap \(quoted(name)) in het manifest", place)
      }
    }
    var reported: Set<Int> = []
    for reference in book.references where reference.role.countsAsRemoteResource {
      guard reference.url.remote != nil || reference.url.target == .file, let item = reference.item,
        !package.items[item].properties.contains("remote-resources"), reported.insert(item).inserted
      else { continue }
      findings.add(
        Self.self, "bij dit bestand ontbreekt de eigenschap ‘remote-resources’ in het manifest",
        reference.place)
    }
  }
}
