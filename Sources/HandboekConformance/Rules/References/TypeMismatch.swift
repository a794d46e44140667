internal import HandboekDiagnostics

/// The type at a reference is that of the manifest (EPUB 3.3 §5.6.2).
enum TypeMismatch: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-620", .warning, "Een verwijzing noemt een ander type dan het manifest.",
    cure: "Maak beide gelijk.",
    reference: "OPF-013")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for reference in book.references {
      switch reference.role {
      case .object, .embed, .audio, .video, .pictureSource: break
      default: continue
      }
      guard let declared = reference.declaredType,
        let item = reference.url.path.flatMap({ package.item(at: $0) })
      else {
        continue
      }
      let known = package.items[item].mediaType
      let base = { (type: String) in type.prefix { $0 != ";" } }
      if base(declared) != base(known) {
        findings.add(
          Self.self, "hier staat \(quoted(declared)), in het manifest \(quoted(known))", reference.place)
      }
    }
  }
}
