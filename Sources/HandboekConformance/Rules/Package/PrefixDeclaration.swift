internal import HandboekDiagnostics

/// The attributes `prefix` and `epub:prefix` are well-formed (EPUB 3.3 §D.1.4).
enum PrefixDeclaration: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-222", .error, "Een voorvoegsel is niet goed verklaard.",
    cure: "Schrijf naam, dubbele punt, spatie en adres: prefix=\"foo: https://example.com/\".",
    reference: "OPF-004")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for fault in package.prefixes.faults {
      findings.add(Self.self, fault.message, package.markup.place(package.markup.root, "prefix"))
    }
    for document in book.documents where document.kind != .ncx {
      guard let text = document.markup.root.attribute("prefix", Namespace.ops) else { continue }
      for fault in PrefixDeclarations(text, reserved: PrefixDeclarations.reservedInContent).faults {
        findings.add(
          Self.self, fault.message, document.markup.place(document.markup.root, "prefix", isPrefixed: true))
      }
    }
  }
}
