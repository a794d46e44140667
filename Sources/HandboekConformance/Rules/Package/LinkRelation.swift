internal import HandboekDiagnostics

/// How the relations of links in the metadata go together (EPUB 3.3 §5.5.7, §D.4).
enum LinkRelation: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-226", .error, "Een link in de metadata heeft een relatie die zo niet mag.",
    cure: "‘record’ staat zonder refines, ‘voicing’ met refines, ‘alternate’ alleen.", reference: "OPF-089")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    let markup = package.markup
    for link in markup.children(metadata) where link.name == "link" {
      let relations = (link["rel"] ?? "").words
      if relations.contains("alternate"), relations.count > 1 {
        findings.add(
          Self.self, "‘alternate’ mag niet samen met een andere relatie", markup.place(link, "rel"))
      }
      if relations.contains("record"), link["refines"] != nil {
        findings.add(
          Self.self, "‘record’ gaat over het hele boek, zonder ‘refines’", markup.place(link, "refines"))
      }
      if relations.contains("voicing"), link["refines"] == nil {
        findings.add(Self.self, "bij ‘voicing’ hoort ‘refines’", markup.place(link, "rel"))
      }
    }
  }
}
