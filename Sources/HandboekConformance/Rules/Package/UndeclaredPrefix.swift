internal import HandboekDiagnostics

/// Prefixes are reserved or declared (EPUB 3.3 §D.1.4).
enum UndeclaredPrefix: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-220", .error, "Een voorvoegsel is niet verklaard.",
    cure: "Verklaar het bij prefix op ‘package’, of bij epub:prefix op ‘html’.", reference: "OPF-028")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for use in PropertyUse.all(in: package) where use.isWellFormed {
      guard let prefix = use.prefix, !package.prefixes.isKnown(prefix) else { continue }
      findings.add(Self.self, "het voorvoegsel \(quoted(prefix)) is niet verklaard", use.place)
    }
    for document in book.documents where document.kind != .ncx {
      let markup = document.markup
      let declared = PrefixDeclarations(
        markup.root.attribute("prefix", Namespace.ops) ?? "", reserved: PrefixDeclarations.reservedInContent)
      for element in markup.elements {
        for word in element.epubTypes {
          guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { continue }
          let prefix = String(word[..<colon])
          if !declared.isKnown(prefix) {
            findings.add(
              Self.self, "het voorvoegsel \(quoted(prefix)) is niet verklaard",
              markup.place(element, "type", isPrefixed: true))
          }
        }
      }
    }
  }
}
