internal import HandboekDiagnostics

/// What a document refers to is in the manifest (EPUB 3.3 §3.4, §5.6.1).
enum UndeclaredResource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-602", .error, "Een verwijzing leidt naar iets dat niet in het manifest staat.",
    cure: "Voeg het toe aan het manifest.", reference: "RSC-008")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references where reference.role != .link {
      if let path = reference.url.path {
        let isOwn = path == package.markup.path && reference.url.fragment != nil
        if book.existing.contains(path), package.item(at: path) == nil, !isOwn {
          findings.add(Self.self, "\(quoted(path)) staat niet in het manifest", reference.place)
        }
      } else if let address = reference.url.remote, reference.role.isPublicationResource,
        reference.role.mayBeRemote,
        package.item(at: address) == nil, !package.items.contains(where: { $0.url?.remote == address })
      {
        findings.add(Self.self, "\(quoted(address)) staat niet in het manifest", reference.place)
      }
    }
  }
}
